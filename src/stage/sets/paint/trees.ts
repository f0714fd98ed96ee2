/** How a cloth of trees is painted: two trees at the sides, their boughs meeting overhead, the middle cut away. */
export interface TreeCloth {
  seed: number
  /** Half width left open at the floor, metres. */
  open: number
  /** Height under which the middle is free, metres. */
  crown: number
  /** 0 smooth young trunks … 1 knotted old ones. */
  gnarl: number
  /** 0 bare … 1 thick foliage. */
  foliage: number
  /** Linear colours: bark in shadow, bark in light, leaf in light. */
  dark: string
  bark: string
  leaf: string
  /** How much higher the crowns part in the middle, and over what half width, metres. */
  vista?: readonly [higher: number, wide: number]
  /** Length of the boughs, 1 as usual. */
  reach?: number
  /** 0 near and black … 1 far and dissolved in air. */
  far?: number
}

/** A number as GLSL wants it. */
const f = (x: number) => x.toFixed(3)

/** GLSL of one cut cloth of trees. */
export function treeCloth({
  seed,
  open,
  crown,
  gnarl,
  foliage,
  dark,
  bark,
  leaf,
  far = 0,
  vista = [0.9, 3],
  reach = 1,
}: TreeCloth): string {
  return /* glsl */ `
const float VISTA = ${f(vista[0])}, VISTA_WIDE = ${f(vista[1])}, REACH = ${f(reach)};
const float SEED = ${f(seed)}, OPEN = ${f(open)}, CROWN = ${f(crown)}, GNARL = ${f(gnarl)};
// signed half width of a bough that leaves the trunk at height y0 and reaches inwards; u metres from the trunk
float bough(vec2 q, float k, float len, out float along) {
  float h = hash21(vec2(k, SEED)), h2 = hash21(vec2(k + 3.7, SEED));
  float y0 = 3. + 1.05 * k + .6 * h;
  float u = q.x;
  along = clamp(u / len, 0., 1.);
  float wave = GNARL * (.42 * sin(u * (2.3 + h) + 6.28 * h2) + .2 * sin(u * 5.1 + 9. * h)) + .3 * (vnoise(vec2(u * 1.4, k + SEED)) - .5);
  float line = y0 + u * (.55 + .5 * h2) - u * u * (.05 + .09 * h) + wave * smoothstep(0., 1., u);
  float thick = mix(.19 + .05 * GNARL, .012, pow(along, .7)) * step(0., u) * step(u, len);
  return thick - abs(q.y - line) * .82;
}
vec4 paint(vec2 p) {
  float side = p.x < 0. ? -1. : 1.;
  float seed = SEED + side * 2.3;
  float x = abs(p.x);
  // The trunk: leaning, swelling to its roots, knotted.
  float lean = OPEN + .75 + .22 * sin(p.y * .7 + seed * 2.1) + GNARL * (.26 * sin(p.y * 1.9 + seed) + .1 * sin(p.y * 4.3 + seed * 3.));
  float girth = .24 + .16 * GNARL + .5 * exp(-p.y * 1.6) - .022 * p.y + GNARL * .1 * sin(p.y * 3.1 + seed * 5.);
  girth += .07 * (fbm(vec2(p.y * 2.2, seed)) - .5);
  float body = girth - abs(x - lean);
  // Roots run out over the floor.
  float reach = exp(-pow((x - lean) / 1.1, 2.) * 1.4);
  body = max(body, reach * (.34 * (1. + GNARL) + .16 * sin(x * 7. + seed)) - .04 - p.y);
  float wood = body, round_ = (x - lean) / max(girth, .05), best = 9., a;
  for (int i = 0; i < 6; i++) {
    float k = float(i);
    vec2 q = vec2(lean - x, p.y + .35 * side * sin(k * 2. + SEED));
    float b = bough(q, k, REACH * (1.7 + .55 * k + 1.2 * hash21(vec2(k, seed))), a);
    if (b > wood) { wood = b; }
    best = min(best, -b);
    // Twigs stand off the boughs and catch at the next.
    vec2 t = vec2(q.x, q.y - .26 * sin(q.x * 3.7 + k * 1.7 + seed));
    float w = bough(t, k, 1.7 + .4 * k, a) - .1;
    wood = max(wood, w * .6);
    // A second tree behind, further out.
    wood = max(wood, bough(vec2(lean + .9 - x, p.y - .5), k + 7., 2.2 + .3 * k, a) - .03);
  }
  wood = max(wood, .2 + .07 * sin(p.y * 1.3 + seed) - abs(x - lean - 1.35 - .3 * sin(p.y * .6 + seed)));
  // Overhead the crowns close.
  float edge = CROWN + 1.1 * (fbm(vec2(p.x * .55 + SEED, SEED)) - .5) - .05 * p.x * p.x + VISTA * exp(-pow(p.x / VISTA_WIDE, 4.));
  float roof = smoothstep(edge - .5, edge + 1.6, p.y);
  float out_ = smoothstep(OPEN + 1.5, OPEN + 2.6, x);
  float density = ${f(foliage)} * max(max(roof, .95 * out_ * smoothstep(1.2, 3.6, p.y + fbm(p) * 2.)), .8 * smoothstep(.34, .05, best) * smoothstep(1.6, 3.4, p.y));
  density = max(density, ${f(foliage)} * .9 * smoothstep(.75, .1, p.y + .35 * fbm(p * 1.6)) * smoothstep(OPEN + .2, OPEN + 1.4, x));
  vec2 large = leaves(p, 6.5, SEED, density), small = leaves(p, 12., SEED + 9., density * .94);
  float cover = max(large.x, small.x);
  float shade = max(large.y, small.y * .9);
  float timber = smoothstep(-.012, .012, wood);
  float mask = max(max(cover, timber), max(step(.995, density), smoothstep(.35, .55, out_ * smoothstep(.2, .6, fbm(p * .9 + SEED)) * step(OPEN + 2.2, x))));
  // Light comes from the open middle: bark facing it is bright, the rest is nearly black.
  float grain = stroke(vec2(p.x * 1.5 + round_, p.y), 1.45, .7, .07);
  float rim = smoothstep(.2, -1., round_) * smoothstep(-1.15, -.8, round_ + .4 * grain) * smoothstep(0., .05, body);
  vec3 c = mix(${dark}, ${bark}, (.1 + .55 * grain) * .5 + .75 * rim);
  c *= .55 + .6 * smoothstep(0., 2.5, p.y + fbm(p * 2.));
  c = mix(c, mix(${dark}, ${leaf}, shade * shade * (1. - .6 * density)), cover * (1. - .2 * timber));
  c = mix(c, c * .35, step(.5, mask) * (1. - max(cover, timber)));
  c *= mix(1.25, .45, smoothstep(OPEN + .4, OPEN + 3., x));
  c = mix(c, ${leaf} * .9, ${f(far * 0.55)});
  return vec4(c * canvasGrain(p), mask);
}`
}
