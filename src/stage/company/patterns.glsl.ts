/**
 * Patterns that are sewn, woven or glued on cloth. Lengths are in metres of the garment unless a comment says otherwise;
 * `px` is the size of a pixel in the same unit: what is finer than it fades to its mean, so that nothing shimmers.
 */
export const PATTERNS = /* glsl */ `
float hash2(vec2 p) {
  p = fract(p * vec2(0.1031, 0.1137));
  p += dot(p, p.yx + 33.33);
  return fract((p.x + p.y) * p.x * 17.0);
}
float smoothNoise(vec2 p) {
  vec2 i = floor(p), f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(
    mix(hash2(i), hash2(i + vec2(1, 0)), f.x),
    mix(hash2(i + vec2(0, 1)), hash2(i + vec2(1, 1)), f.x), f.y);
}
float sq(float x) { return x * x; }
// 1 on a line of half width w where d is the distance from it.
float line(float d, float w, float px) { return smoothstep(w + px, max(w - px, 0.0), abs(d)) * min(1.0, w / max(px * 0.6, 1e-5)); }
// How much of a pattern of this size the eye can still tell apart.
float told(float size, float px) { return 1.0 - smoothstep(0.22, 0.7, px / size); }

// Overlapping feathers in rows, tips towards -y: x its height over the cloth 0..1, y shade, z a number of the feather.
vec3 plumes(vec2 p, float width, float fall) {
  vec2 q = vec2(p.x / width, p.y / fall);
  for (int k = 1; k >= 0; k--) {
    float r = floor(q.y) + float(k);
    float x = q.x + 0.5 * mod(r, 2.0) + 0.16 * (hash2(vec2(r, 3.0)) - 0.5);
    float column = floor(x);
    float u = (fract(x) - 0.5) * 2.0;
    float down = (r + 1.0 - q.y) * 0.5;
    float half_ = 1.12 * sqrt(max(0.0, 1.0 - down * down * down)) * smoothstep(-0.2, 0.25, down);
    if (abs(u) < half_ && down <= 1.0) {
      float barb = 0.5 + 0.5 * sin((abs(u) * 2.4 + down * 5.0) * 9.0 + 9.0 * hash2(vec2(column, r)));
      float quill = smoothstep(0.16, 0.0, abs(u)) * (1.0 - 0.6 * down);
      float rim = smoothstep(half_, half_ - 0.4, abs(u)) ;
      return vec3(0.4 + 0.5 * down * rim + 0.16 * quill, 0.72 + 0.22 * rim + 0.1 * barb + 0.1 * quill - 0.14 * (1.0 - down), hash2(vec2(column, r + 7.0)));
    }
  }
  return vec3(0.0, 0.55, 0.5);
}

// Woollen cloth: x its shade, 1 on the whole, y its height 0..1: twill lines under a nap that lies in patches.
vec2 woollen(vec2 p, float px) {
  float nap = smoothNoise(p * vec2(150.0, 110.0)) - 0.5;
  float patch_ = smoothNoise(p * vec2(34.0, 22.0)) - 0.5;
  float twill = sin((p.x + p.y) * 1250.0) * told(0.0032, px);
  float fleck = smoothNoise(vec2(p.x * 900.0 + p.y * 500.0, p.y * 420.0)) - 0.5;
  return vec2(1.0 + 0.22 * nap * told(0.006, px) + 0.14 * patch_ + 0.07 * twill + 0.18 * fleck * told(0.003, px), 0.5 + nap * told(0.006, px));
}

// Ogee damask: 1 on the figure, 0 on the ground; a repeat of size.x by size.y.
float damask(vec2 p, vec2 size, float px) {
  vec2 q = p / size;
  q.x += 0.5 * step(1.0, mod(q.y, 2.0));
  vec2 c = vec2(abs(fract(q.x) - 0.5), fract(q.y));
  float leaf = length(vec2(c.x * 2.1, (c.y - 0.42) * 1.25)) - 0.26 - 0.1 * cos(9.0 * atan(c.x, c.y - 0.36));
  float stem = abs(c.x - 0.5 * (0.62 + 0.38 * cos(6.2831 * c.y))) - 0.035;
  float heart = abs(length(vec2(c.x * 2.2, c.y - 0.45)) - 0.13) - 0.02;
  float edge = px / size.x + 0.015;
  float figure = max(smoothstep(edge, -edge, leaf) * smoothstep(-edge, edge, heart), smoothstep(edge, -edge, stem));
  return mix(0.45, figure, told(size.x * 0.35, px));
}

// Scrolling embroidery, mirrored at x = 0: 1 on the thread.
float scrolls(vec2 p, float size, float px) {
  vec2 q = vec2(abs(p.x), p.y) / size;
  float a = sin(q.x * 6.0 + 1.9 * sin(q.y * 5.0 + 0.4)) + 0.8 * sin(q.y * 6.2 + 1.6 * sin(q.x * 4.7));
  float b = sin(q.x * 11.0 - 2.0 * sin(q.y * 7.0)) * sin(q.y * 9.0 + q.x * 3.0);
  float grain = px / size * 7.0;
  return max(line(a, 0.13, grain), 0.8 * line(b, 0.09, grain));
}

// Stones, one to a cell: x whether there is one 0..1, yzw the leaning of its face.
vec4 stones(vec2 p, float cell, float chance, float px) {
  vec2 q = p / cell;
  vec2 id = floor(q);
  vec2 at = fract(q) - 0.5 - 0.3 * (vec2(hash2(id + 3.1), hash2(id + 8.7)) - 0.5);
  float stone = smoothstep(0.34, 0.24, length(at)) * step(hash2(id), chance);
  vec2 facet = floor(at * 9.0);
  vec3 lean = vec3(hash2(id + facet + 1.3), hash2(id - facet + 5.9), hash2(id + facet * 2.0 + 2.2)) - 0.5;
  float seen = told(cell, px);
  return vec4(mix(chance * 0.22, stone, seen), lean * seen);
}
`
