/** The ballroom's painted things; linear colours, metres, y from the floor. */

/** Arcade in crimson damask between gilt pilasters, curtains in the arches, sconces, black above. */
export const HALL = /* glsl */ `
const float BAY = 3.3;
float arch(vec2 q, float w, float spring) {
  return q.y < spring ? abs(q.x) - w : length(vec2(q.x, (q.y - spring) * .95)) - w;
}
float damask(vec2 p) {
  vec2 d = vec2(mod(p.x + .35 * mod(floor(p.y / .55), 2.), .7) - .35, mod(p.y, .55) - .275);
  float a = atan(d.y, d.x), r = length(d);
  return smoothstep(.03, 0., abs(r - .17 - .06 * cos(a * 4.))) + smoothstep(.08, .05, r) + .6 * smoothstep(.02, 0., abs(r - .29));
}
vec4 paint(vec2 p) {
  float bay = floor((p.x + BAY * .5) / BAY);
  vec2 q = vec2(mod(p.x + BAY * .5, BAY) - BAY * .5, p.y);
  float brush = .5 * fbm(p * vec2(5., 1.3)) + .5 * vnoise(p * vec2(2., 9.));
  float centre = step(abs(bay), .5);
  float w = mix(1.04, 1.16, centre), spring = mix(4.5, 4.9, centre);
  vec3 c = mix(vec3(.200, .006, .012), vec3(.390, .018, .024), brush) + vec3(.26, .022, .018) * damask(p) * .6;
  c *= .84 + .32 * stroke(p, 1.45, 1.8, .14);
  float edge = arch(q, w, spring);
  if (edge < 0.) {
    // Dark rooms beyond, a far candle, and tied curtains.
    c = mix(vec3(.008, .001, .003), vec3(.150, .010, .010), smoothstep(5.5, 0., q.y) * (.4 + .7 * brush) * (.6 + .6 * exp(-q.x * q.x * 2.)));
    vec2 far = q - vec2(.18 * sin(bay * 2.4), 2.5 + .2 * sin(bay * 3.1));
    c += vec3(.9, .42, .12) * exp(-dot(far, far) * 220.) * .5 + vec3(.25, .07, .02) * exp(-length(far) * 3.2) * .35;
    float tie = .40 + .34 * smoothstep(1.9, 4.4, q.y) * -1. + .26 * smoothstep(1.9, .1, q.y) * -1.;
    float drape = abs(q.x) - (w - .18 - .42 * smoothstep(1.5, 5., q.y) - .30 * smoothstep(1.5, 0., q.y));
    float swag = q.y - (spring + .15 + .55 * q.x * q.x * 1.2);
    if (drape > 0. || swag > 0.) {
      float gather = swag > 0. ? q.y * 26. - abs(q.x) * abs(q.x) * 22. : q.x * 30. + sign(q.x) * (1.9 - q.y) * 3.2;
      float fold = .5 + .5 * cos(gather + .7 * vnoise(q * 3. + bay));
      c = mix(vec3(.040, .001, .003), vec3(.400, .016, .020), fold * fold) * (.45 + .6 * brush);
      c += vec3(.30, .14, .03) * smoothstep(.03, .0, abs(drape)) * step(swag, 0.) * (.4 + .6 * vnoise(vec2(q.y * 40., 1.)));
      c += vec3(.34, .16, .035) * smoothstep(.05, .02, abs(swag - .03)) * (.4 + .6 * vnoise(vec2(q.x * 50., 1.)));
    }
    c *= .55 + .45 * smoothstep(0., -.5, edge);
  }
  vec3 gold = mix(vec3(.08, .036, .009), vec3(.28, .140, .034), .25 + .75 * fbm(p * vec2(9., 14.)));
  // Moulding of the arch: three reels and a shadow on its inner side.
  float band = abs(edge - .13);
  float reel = .5 + .5 * cos((edge - .13) * 62.);
  c = mix(c, gold * (.25 + 1.05 * reel), smoothstep(.115, .1, band));
  c *= 1. - .6 * smoothstep(.05, .0, abs(edge + .02));
  float key = smoothstep(.17, .15, abs(q.x)) * smoothstep(.22, .2, abs(q.y - spring - w / .95 - .12));
  c = mix(c, gold * (.6 + .8 * cells(q * vec2(9., 7.)).x), key);
  // Pilasters, fluted, with a base and a leaf capital, and the entablature above them.
  float px = abs(abs(q.x) - BAY * .5);
  float shaft = smoothstep(.19, .175, px) * step(p.y, 6.6) * step(.5, p.y);
  float flute = .5 + .5 * cos(px * 74.);
  c = mix(c, gold * (.14 + .80 * flute * (.7 + .3 * brush)), shaft);
  float foot = smoothstep(.27, .26, px) * step(p.y, .5);
  c = mix(c, gold * (.35 + .5 * step(.06, mod(p.y, .14))), foot);
  float capital = smoothstep(.31, .29, px - .10 * smoothstep(6.5, 7.0, p.y)) * step(6.6, p.y) * step(p.y, 7.15);
  c = mix(c, gold * (.25 + 1.2 * cells(vec2(px * 8., p.y * 7.)).x), capital);
  float frieze = step(7.15, p.y) * step(p.y, 7.9);
  float scroll = smoothstep(.06, .02, abs(length(vec2(mod(p.x, .8) - .4, p.y - 7.52)) - .2)) + smoothstep(.07, .05, length(vec2(mod(p.x, .8) - .4, p.y - 7.52)));
  c = mix(c, mix(vec3(.055, .004, .005), gold, clamp(scroll, 0., 1.)), frieze);
  c = mix(c, gold * (.4 + .7 * step(.09, mod(p.x, .18))), smoothstep(.07, .05, abs(p.y - 7.15)) + smoothstep(.07, .05, abs(p.y - 7.92)));
  // Wainscot.
  float dado = step(p.y, .95) * step(.25, px) * step(0., edge);
  float panel = line(box(vec2(px - .62, p.y - .5), vec2(.28, .3)), .03);
  c = mix(c, mix(vec3(.110, .006, .008) * (.7 + .5 * brush), gold, panel), dado * .9);
  // Sconces on the pilasters are the only lamps of the painting.
  vec2 s = (q - vec2(sign(q.x) * BAY * .5, 3.55)) * vec2(1., .8);
  float near = length(s);
  float fade = .10 + .90 * smoothstep(9.4, 2.4, p.y);
  c *= fade * (.46 + 1.05 * exp(-near * .95));
  c += vec3(.5, .17, .045) * exp(-near * 2.4) * .20;
  vec2 twin = vec2(abs(s.x) - .13, s.y);
  float flame = exp(-dot(twin * vec2(1., .55), twin * vec2(1., .55)) * 900.);
  c += vec3(1., .62, .25) * (flame + .5 * exp(-dot(s, s) * 60.));
  c = mix(c, gold * 1.2, .8 * fill(segment(vec2(abs(s.x), s.y), vec2(0., -.26), vec2(.13, -.1)) - .016));
  return vec4(c * canvasGrain(p) * hang(p), flame);
}`

/**
 * A heraldic hanging: crimson field, gold border, a crowned swan with raised wings; swallow-tail hem.
 * @param flip 1 or −1: which way the swan looks
 */
export function banner(flip: 1 | -1): string {
  return /* glsl */ `
const float W = .95;
float oval(vec2 p, vec2 c, vec2 r, float a) { p = rot(-a) * (p - c); return (length(p / r) - 1.) * min(r.x, r.y); }
float swan(vec2 q) {
  // Body, tail and breast.
  float s = oval(q, vec2(-.02, -.62), vec2(.46, .25), .22);
  s = min(s, oval(q, vec2(-.42, -.50), vec2(.22, .075), 2.75));
  s = min(s, oval(q, vec2(.24, -.45), vec2(.20, .26), -.35));
  // Neck: two bows of an S, thinner to the head.
  for (int i = 0; i < 11; i++) {
    float t0 = float(i) / 11., t1 = float(i + 1) / 11.;
    vec2 a = vec2(.34 + .20 * sin(t0 * 4.4 + .35) - .16 * t0, -.36 + 1.12 * t0);
    vec2 b = vec2(.34 + .20 * sin(t1 * 4.4 + .35) - .16 * t1, -.36 + 1.12 * t1);
    s = min(s, segment(q, a, b) - mix(.115, .052, smoothstep(0., .8, t0)));
  }
  s = min(s, oval(q, vec2(.155, .775), vec2(.115, .075), -.30));
  s = min(s, max(segment(q, vec2(.24, .745), vec2(.40, .665)) - .030 * (1. - smoothstep(.24, .42, q.x)), 0.) - .004);
  return s;
}
float wing(vec2 q, vec2 root, float a, out float vane) {
  // Seven quills in a fan, the longest in front.
  float s = 9.; vane = 0.;
  for (int i = 0; i < 7; i++) {
    float k = float(i);
    float turn = a + .20 * k, len = .88 - .065 * k;
    vec2 d = vec2(cos(turn), sin(turn));
    float e = oval(q, root + d * len * .52, vec2(len * .56, .088), turn);
    if (e < s) { s = e; vane = .5 + .5 * cos(dot(q - root, vec2(-d.y, d.x)) * 150.); }
  }
  return s;
}
vec4 paint(vec2 p) {
  float y = p.y - 3.12;
  vec2 q = vec2(p.x * ${flip.toFixed(1)}, y);
  float hem = -2.45 + .6 * (1. - abs(p.x) / W);
  float fold = .5 + .5 * cos(p.x * 8. + .6 * sin(p.y * 1.1) + .8);
  float edge = min(W - abs(p.x), min(2.46 - y, y - hem));
  vec3 field = mix(vec3(.15, .006, .010), vec3(.24, .014, .016), fbm(p * vec2(7., 2.)));
  vec2 d = vec2(mod(p.x + .12, .24) - .12, mod(p.y + .12 * step(.24, mod(p.x + .12, .48)), .24) - .12);
  field += vec3(.10, .020, .010) * smoothstep(.055, .03, length(d) + .012 * cos(atan(d.y, d.x) * 4.));
  vec3 gold = mix(vec3(.22, .09, .014), vec3(.85, .42, .09), .2 + .8 * fbm(p * vec2(14., 18.)));
  vec3 c = field;
  float v1, v2;
  float far = wing(q, vec2(-.10, -.45), 1.02, v1), near = wing(q, vec2(-.22, -.50), 1.62, v2);
  c = mix(c, gold * (.45 + .35 * v1), fill(far));
  c = mix(c, field * .35, .8 * fill(near - .028) * (1. - fill(near)));
  c = mix(c, gold * (.65 + .4 * v2), fill(near));
  float bird = swan(q);
  c = mix(c, field * .35, .8 * fill(bird - .03) * (1. - fill(bird)));
  float scale = cells(q * vec2(13., 15.)).x;
  c = mix(c, gold * (.72 + .5 * scale * smoothstep(.0, -.1, bird)), fill(bird));
  c = mix(c, vec3(.02, .002, .002), fill(length(q - vec2(.19, .795)) - .014));
  // Coronet above.
  float crown = step(abs(p.x), .46) * step(1.32, y) * step(y, 1.46 + .30 * abs(sin(p.x * 6.83 + 1.5708)) * (1. - .3 * abs(p.x)));
  c = mix(c, gold * (.6 + .5 * step(.05, mod(p.x + .5, .1))), crown);
  float pearl = fill(length(vec2(mod(p.x + .23, .46) - .23, y - 1.80 + .14 * abs(p.x))) - .045) * step(abs(p.x), .52);
  c = mix(c, gold * 1.1, pearl);
  float border = smoothstep(.075, .085, edge) * smoothstep(.15, .14, edge) + smoothstep(.175, .18, edge) * smoothstep(.20, .195, edge);
  c = mix(c, gold * (.7 + .3 * step(.03, mod(p.y + p.x, .06))), border);
  float fringe = step(y, hem + .02) * step(hem - .16, y);
  c = mix(c, gold * (.45 + .55 * sin(p.x * 190.)), fringe);
  float cover = step(abs(p.x), W) * step(y, 2.46) * step(hem - .16, y);
  return vec4(c * (.30 + .85 * fold * fold) * canvasGrain(p), cover);
}`
}

/** Ring of light on the floor round the place of the fouettes; alpha blends. Drawn on a square of 7 m. */
export const RING = /* glsl */ `
vec4 paint(vec2 p) {
  vec2 q = p - vec2(0., 3.5);
  float r = length(q);
  float a = atan(q.y, q.x);
  float band = .55 * exp(-pow((r - 2.5) / .09, 2.)) + .30 * exp(-pow((r - 2.5) / .42, 2.));
  float rays = .75 + .25 * vnoise(vec2(a * 14., r * 2.));
  return vec4(vec3(1., .93, .80), clamp(band * rays, 0., 1.) * smoothstep(3.5, 3.1, r));
}`

/** Inlay of the floor round the place of the fouettes: a star of sixteen rays in black and oxblood, brass lines. 14 m square. */
export const INLAY = /* glsl */ `
vec4 paint(vec2 p) {
  vec2 q = p - vec2(0., 7.);
  float r = length(q), a = atan(q.x, q.y);
  float ray = abs(mod(a, .3927) - .19635) / .19635;
  float star = step(ray, 1. - (r - .55) / 4.4) * step(r, 4.95) * step(.55, r);
  float half_ = step(.19635, mod(a, .3927));
  vec3 marble = mix(vec3(.030, .012, .014), vec3(.075, .020, .024), warp(q * .55));
  marble += vec3(.10, .05, .04) * smoothstep(.04, .0, abs(warp(q * .4 + 5.) - .5)) * .5;
  vec3 c = mix(marble, mix(vec3(.17, .014, .020), vec3(.085, .008, .012), half_) * (.7 + .6 * fbm(q * 2.)), star);
  c = mix(c, vec3(.16, .015, .02) * (.7 + .6 * fbm(q * 3.)), smoothstep(.02, .0, abs(r - 5.35) - .32));
  float brass = max(max(line(r - 5., .035), line(r - 5.7, .035)), max(line(r - .55, .03), line(r - .42, .02)));
  c = mix(c, vec3(.62, .36, .11) * (.6 + .6 * fbm(q * 9.)), brass);
  return vec4(c, (.42 + .35 * star + .3 * brass) * smoothstep(7., 5.9, r));
}`

/** Both faces of the turning panel: black lacquer, a gilt frame and a pale or dark swan's outline in the ground. */
export const LACQUER = /* glsl */ `
vec4 paint(vec2 p) {
  vec2 q = p - vec2(0., 1.45);
  float edge = -box(q, vec2(.95, 1.45));
  vec3 gold = mix(vec3(.12, .05, .010), vec3(.60, .30, .06), fbm(p * vec2(16., 20.)));
  vec3 c = vec3(.006, .004, .007) + vec3(.020, .012, .016) * smoothstep(.3, .9, fbm(p * vec2(1.2, 3.)));
  c += vec3(.05, .03, .035) * exp(-pow((q.x + .3 - .35 * q.y) / .16, 2.));
  float frame = smoothstep(.0, .01, edge) * smoothstep(.10, .09, edge);
  float bead = .5 + .5 * cos((abs(q.x) > .84 ? q.y : q.x) * 70.);
  c = mix(c, gold * (.45 + .6 * bead), frame);
  c = mix(c, gold * .8, smoothstep(.135, .14, edge) * smoothstep(.16, .155, edge));
  return vec4(c, 1.);
}`
