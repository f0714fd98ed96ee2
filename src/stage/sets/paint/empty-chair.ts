/** A poor room in winter: a wall with one window, paper coming off, night outside. */

/** The window's hole: middle and size, metres from the foot of the wall. */
export const PANE = { x: 0.35, y: 2.05, width: 1.5, height: 2 } as const

/** Wallpaper with a faded pattern, a paler rectangle where a picture hung, and the hole of the window. */
export const WALL = /* glsl */ `
vec4 paint(vec2 p) {
  vec2 g = vec2(mod(p.x + .15 * mod(floor(p.y / .3), 2.), .3) - .15, mod(p.y, .3) - .15);
  float flower = smoothstep(.07, .04, length(g) + .018 * cos(atan(g.y, g.x) * 5.));
  vec3 c = mix(vec3(.24, .22, .20), vec3(.30, .25, .20), step(.5, fract(p.x / .15)));
  c = mix(c, vec3(.22, .15, .14), flower * .5);
  c *= .7 + .5 * fbm(p * vec2(.8, 1.3));
  float damp = smoothstep(.5, .8, fbm(p * .9 + 7.) + .25 * smoothstep(1.2, 0., p.y));
  c = mix(c, vec3(.14, .13, .12), damp * .7);
  float picture = box(p - vec2(-1.15, 2.2), vec2(.3, .38));
  c = mix(c, c * 1.7 + .02, fill(picture));
  float torn = smoothstep(.60, .62, fbm(p * 2.1 + 3.) + .12 * smoothstep(2.6, 3.6, p.y));
  c = mix(c, vec3(.30, .28, .25) * (.7 + .4 * vnoise(p * 18.)), torn);
  vec2 w = p - vec2(${PANE.x}, ${PANE.y});
  float hole = box(w, vec2(${PANE.width / 2}, ${PANE.height / 2}));
  if (hole < .12) c = vec3(.34, .31, .27) * (.7 + .4 * vnoise(p * vec2(30., 5.)));
  float sill = box(w - vec2(0., -${(PANE.height / 2 + 0.06).toFixed(2)}), vec2(${(PANE.width / 2 + 0.2).toFixed(2)}, .06));
  c = mix(c, vec3(.38, .35, .30), fill(sill));
  if (p.y < .16) c = vec3(.12, .10, .08);
  return vec4(c, step(0., hole));
}`

/** Outside: blue snow light, a roof, a chimney with smoke. */
export const OUTSIDE = /* glsl */ `
vec4 paint(vec2 p) {
  vec3 c = mix(vec3(.42, .50, .62), vec3(.10, .15, .28), clamp(p.y / 4., 0., 1.));
  float roof = 1.5 - .35 * abs(p.x + .3);
  float smoke = exp(-pow((p.x - .35 - .12 * (p.y - 1.6) - .1 * sin(p.y * 4.)) / (.05 + .1 * max(p.y - 1.6, 0.)), 2.)) * step(1.6, p.y) * smoothstep(3.6, 1.6, p.y);
  c = mix(c, vec3(.46, .48, .54), .6 * smoke * fbm(p * vec2(5., 3.)));
  if (p.y < roof || (abs(p.x - .35) < .09 && p.y < 1.7)) c = p.y < roof - .12 ? vec3(.06, .06, .08) : vec3(.66, .72, .82);
  if (p.y < .8) c = vec3(.58, .64, .76) * (.8 + .3 * fbm(p * 2.));
  float lamp = length(p - vec2(-.7, 1.0));
  c += vec3(1., .6, .2) * exp(-lamp * lamp * 200.);
  return vec4(c, 1.);
}`

/** Bare boards with gaps. */
export const PLANKS = /* glsl */ `
vec4 paint(vec2 p) {
  float k = floor(p.x / .22);
  float board = fract(p.x / .22);
  vec3 c = mix(vec3(.105, .080, .060), vec3(.19, .145, .105), hash21(vec2(k, floor(p.y / 3. + hash21(vec2(k, 1.))))));
  c *= .7 + .55 * fbm(vec2(p.x * 30., p.y * 1.6 + k * 5.));
  c *= 1. - .8 * smoothstep(.06, 0., min(board, 1. - board));
  c *= .75 + .5 * smoothstep(.3, .7, fbm(p * .5));
  return vec4(c, 1.);
}`

/** The wall that goes on into the dark: paper coming off the laths, a shelf with a loaf and a lamp, a nail with a cap. */
export const DARK_WALL = /* glsl */ `
vec4 paint(vec2 p) {
  vec2 g = vec2(mod(p.x + .15 * mod(floor(p.y / .3), 2.), .3) - .15, mod(p.y, .3) - .15);
  float flower = smoothstep(.07, .04, length(g) + .018 * cos(atan(g.y, g.x) * 5.));
  vec3 c = mix(vec3(.20, .18, .17), vec3(.27, .22, .18), step(.5, fract(p.x / .15)));
  c = mix(c, vec3(.18, .12, .115), flower * .5) * (.6 + .6 * fbm(p * vec2(.8, 1.3) + 4.));
  float torn = smoothstep(.55, .57, fbm(p * vec2(1.1, .8) + 13.) + .10 * smoothstep(1.8, 3.6, p.y));
  vec3 lath = mix(vec3(.05, .04, .034), vec3(.21, .16, .11), smoothstep(.06, .16, abs(fract(p.y * 11.) - .5))) * (.7 + .5 * vnoise(p * vec2(6., 40.)));
  c = mix(c, lath, torn);
  c *= 1. - .5 * smoothstep(.04, .0, abs(fbm(p * vec2(1.1, .8) + 13.) + .10 * smoothstep(1.8, 3.6, p.y) - .55));
  float shelf = box(p - vec2(.9, 1.72), vec2(.55, .025));
  c *= 1. - .55 * smoothstep(.3, .0, box(p - vec2(.9, 1.56), vec2(.55, .08)));
  c = mix(c, vec3(.26, .19, .12), fill(shelf));
  c = mix(c, vec3(.34, .20, .09), fill((length((p - vec2(.70, 1.82)) / vec2(.19, .09)) - 1.) * .1));
  c = mix(c, vec3(.30, .32, .34), fill(min(box(p - vec2(1.18, 1.84), vec2(.07, .09)), disc(p - vec2(1.18, 1.99), .06))));
  float door = box(p - vec2(-1.75, 1.08), vec2(.52, 1.08));
  if (door < .10) c = vec3(.24, .21, .17) * (.7 + .4 * vnoise(p * vec2(30., 5.)));
  if (door < 0.) c = vec3(.15, .14, .12) * (.7 + .4 * stroke(p * 3., 1.57, .9, .06)) * (1. - .5 * smoothstep(.03, .0, abs(abs(p.x + 1.75) - .17)));
  if (p.y < .16) c = vec3(.10, .08, .065);
  return vec4(c * canvasGrain(p), step(p.y, 3.9));
}`
