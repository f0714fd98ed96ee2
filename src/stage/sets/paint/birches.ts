/** Dawn sky: a pale ground for pink and straw, thin high cloud, a far birch wood along the foot. */
export const DAWN_SKY = /* glsl */ `
vec4 paint(vec2 p) {
  vec3 c = mix(vec3(.98, .92, .86), vec3(.62, .74, .90), smoothstep(.5, 9.5, p.y));
  float cloud = warp(p * vec2(.2, .7) + 8.);
  c = mix(c, vec3(1., .97, .94), .6 * smoothstep(.45, .78, cloud) * smoothstep(9., 3., p.y));
  c *= .9 + .2 * stroke(p * .9, .08, 2.4, .28);
  for (int i = 0; i < 3; i++) {
    float k = float(i);
    float top = ridge(p.x + 9. * k, .5 + .2 * k, 1.1, 2.1 - .5 * k);
    vec3 wood = mix(vec3(.70, .72, .80), vec3(.38, .42, .42), k / 2.);
    float m = smoothstep(.12, -.1, p.y - top - .2 * fbm(p * 5.));
    c = mix(c, wood * (.85 + .3 * stroke(p * 2., 1.57, .8, .1)), m * .8);
    // far white stems
    float cell = .34 + .12 * k, h = hash21(vec2(floor(p.x / cell), k + 3.));
    float stem = abs(fract(p.x / cell) - .3 - .4 * h) * cell - .013 - .008 * k;
    c = mix(c, vec3(.95, .94, .92), fill(stem) * step(p.y, top + .4) * step(.35, h) * .8);
  }
  return vec4(c * canvasGrain(p) * hang(p), 1.);
}`

/** The sun and its rays, for a soft cloth that climbs. */
export const SUN_CLOTH = /* glsl */ `
vec4 paint(vec2 p) {
  vec2 q = p - vec2(0., 4.);
  float r = length(q), a = atan(q.y, q.x);
  float ray = .5 + .5 * sin(a * 22. + 1.5 * vnoise(vec2(a * 5., 2.)));
  float glow = exp(-r * .62);
  vec3 c = mix(vec3(1., .66, .36), vec3(1., .93, .74), clamp(glow * 1.6, 0., 1.));
  float alpha = clamp(glow * (.75 + .45 * ray) , 0., 1.) * smoothstep(4., 2.6, r);
  float disc_ = smoothstep(.86, .82, r);
  c = mix(c, vec3(1., .97, .86), disc_);
  return vec4(c, max(alpha, disc_) );
}`

/** Three tall studio windows: frames, mullions, a wall between them; the panes are cut out. */
export const WINDOWS_CUT = /* glsl */ `
vec4 paint(vec2 p) {
  vec2 q = vec2(mod(p.x + 2., 4.) - 2., p.y);
  float top = 5.4, half_ = 1.45;
  float head = q.y < top ? max(abs(q.x) - half_, .95 - q.y) : length(q - vec2(0., top)) - half_;
  float mull = min(abs(mod(q.x + .483, .967) - .483), abs(mod(q.y - .95, .89) - .445)) - .032;
  float rayed = q.y > top ? min(abs(length(q - vec2(0., top)) - .75), abs(sin(atan(q.x, q.y - top) * 3.)) * length(q - vec2(0., top)) * .33) - .03 : mull;
  bool pane = head < 0. && rayed > 0. && abs(p.x) < 5.9;
  vec3 wall = mix(vec3(.80, .88, .98), vec3(.60, .72, .90), smoothstep(0., 8., p.y)) * (.86 + .2 * stroke(p * 1.4, 1.57, 1.4, .14));
  wall *= .8 + .2 * smoothstep(0., .3, head);
  wall = mix(wall, vec3(.92, .96, 1.), fill(abs(head) - .12));
  wall = mix(wall, vec3(.94, .97, 1.), step(head, 0.));
  wall = mix(wall, vec3(.62, .50, .38), fill(abs(p.y - .86) - .07) * step(abs(q.x), 1.65));
  return vec4(wall * canvasGrain(p), pane ? 0. : 1.);
}`

/** Birch bark round a trunk: paper white, dark scars and fine lines. */
export const BIRCH_BARK = /* glsl */ `
vec4 paint(vec2 p) {
  vec3 c = mix(vec3(.80, .78, .74), vec3(.97, .96, .93), fbm(p * vec2(2., .8)));
  float lines = smoothstep(.66, .8, vnoise(vec2(p.x * 3., p.y * 16.)) * .6 + .4 * vnoise(vec2(p.x * 9., p.y * 40.)));
  c = mix(c, vec3(.25, .22, .20), .7 * lines);
  vec2 g = vec2(p.x * 2.1, p.y * 1.25), i = floor(g), o = hash22(i) - .5;
  float scar = length((fract(g) - .5 - .5 * o) * vec2(1., 2.6)) - .2 * step(.45, hash21(i + 4.));
  c = mix(c, vec3(.08, .07, .07), smoothstep(.05, -.06, scar + .1 * (fbm(p * 6.) - .5)));
  return vec4(c, 1.);
}`

/** Pale maple boards laid up and down stage. */
export const MAPLE = /* glsl */ `
vec4 paint(vec2 p) {
  vec2 b = vec2(p.x * 5.5, p.y * .42 + hash21(vec2(floor(p.x * 5.5), 3.)));
  vec2 f = fract(b);
  float h = hash21(floor(b));
  vec3 c = mix(vec3(.15, .115, .085), vec3(.27, .2, .145), h) * (.86 + .24 * stroke(vec2(p.x * 4., p.y) + h * 9., 1.57, 1.2, .05));
  c *= .62 + .38 * smoothstep(0., .035, min(f.x, 1. - f.x)) * smoothstep(0., .004, min(f.y, 1. - f.y));
  c = mix(c, vec3(.24, .185, .13), .35 * smoothstep(.5, .75, fbm(p * .8)));
  return vec4(c, 1.);
}`
