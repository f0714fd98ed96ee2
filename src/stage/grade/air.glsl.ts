import { NOISE } from '../kit/noise.glsl'

/**
 * Haze, beams and dry ice, to be laid over the picture: rgb is their light, alpha what they let through. Beams are analytic
 * chords of ray and cone, stopped by what the depth shows; haze fills the stage box only; ice is a slab over the floor that
 * creeps with `time`.
 */
export const airFragment = (beams: number) => /* glsl */ `
varying vec2 vUv;
uniform sampler2D tDepth;
uniform mat4 unproject;
uniform vec3 eye;
uniform vec3 beamFrom[${beams}], beamTo[${beams}], beamColour[${beams}];
// x cosine of the half angle, y strength, z far end, w near end, metres along the axis
uniform vec4 beamShape[${beams}];
uniform vec3 hazeColour, iceColour;
// x haze per metre, y ice density, z ice height, w time
uniform vec4 air;
${NOISE}
// where a ray is inside a box: x enters, y leaves
vec2 slab(vec3 from, vec3 ray, vec3 low, vec3 high) {
  vec3 a = (low - from) / ray, b = (high - from) / ray;
  vec3 near = min(a, b), far = max(a, b);
  return vec2(max(max(near.x, near.y), max(near.z, 0.)), min(far.x, min(far.y, far.z)));
}
// light of the ice, and what it lets through
vec4 rollIce(vec3 ray, float end, float jitter) {
  vec2 span = slab(eye, ray, vec3(-9., 0., -12.4), vec3(9., 3. * air.z, 1.4));
  span.y = min(span.y, end);
  if (air.y <= 0. || span.y <= span.x) return vec4(0., 0., 0., 1.);
  float stride = (span.y - span.x) / 10., clear = 1.;
  vec3 glow = vec3(0.);
  for (int i = 0; i < 10; i++) {
    vec3 p = eye + ray * (span.x + stride * (float(i) + jitter));
    vec2 drift = vec2(.11, .05) * air.w;
    float curl = fbm(p.xz * .5 - drift * .7 + 3.);
    float n = fbm(p.xz * .42 + 1.1 * curl + drift + vec2(p.y * 1.1, 3.));
    n = smoothstep(.34, .72, n + .3 * fbm(p.xz * 1.6 + 2.2 * curl + p.y * 2.5) - .1);
    float height = air.z * (.3 + 1.7 * n);
    float there = smoothstep(1.4, -2., p.z) * (.35 + .65 * smoothstep(-1.5, -7., p.z)) * smoothstep(9., 7., abs(p.x));
    float thick = exp(-air.y * n * exp(-p.y / height) * there * stride);
    glow += clear * (1. - thick) * iceColour * (.55 + .9 * smoothstep(0., 2.2 * air.z, p.y) * n);
    clear *= thick;
  }
  return vec4(glow, clear);
}
void main() {
  vec4 hit = unproject * vec4(vec3(vUv, texture2D(tDepth, vUv).r) * 2. - 1., 1.);
  vec3 ray = hit.xyz / hit.w - eye;
  float end = length(ray);
  ray /= end;
  // a gradient of noise whose neighbours differ evenly: few steps, spread over neighbours, look like smoke and not like sand
  float jitter = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(.06711056, .00583715))));
  vec2 inside = slab(eye, ray, vec3(-9., -.1, -12.6), vec3(9., 9.5, 1.));
  float haze = max(0., min(inside.y, end) - inside.x);
  float clear = exp(-haze * air.x);
  vec4 ice = rollIce(ray, end, jitter);
  vec3 glow = hazeColour * (1. - clear) * ice.a + ice.rgb;
  clear *= ice.a;
  for (int k = 0; k < ${beams}; k++) {
    if (beamShape[k].y <= 0.) continue;
    vec3 axis = beamTo[k], from = eye - beamFrom[k];
    float edge = beamShape[k].x, e2 = edge * edge, along = dot(ray, axis), behind = dot(from, axis);
    float a = along * along - e2, b = 2. * (along * behind - dot(ray, from) * e2), c = behind * behind - dot(from, from) * e2;
    float root = b * b - 4. * a * c, t0, t1;
    if (a < 0.) {
      if (root < 0.) continue;
      float q = sqrt(root);
      t0 = (-b + q) / (2. * a);
      t1 = (-b - q) / (2. * a);
    } else if (root < 0.) {
      t0 = 0.;
      t1 = 1e4;
    } else {
      float q = sqrt(root), r0 = (-b - q) / (2. * a), r1 = (-b + q) / (2. * a);
      t0 = along > 0. ? r1 : -1e4;
      t1 = along > 0. ? 1e4 : r0;
    }
    float s0 = (beamShape[k].w - behind) / along, s1 = (beamShape[k].z - behind) / along;
    t0 = max(max(t0, min(s0, s1)), 0.);
    t1 = min(min(t1, max(s0, s1)), end);
    if (t1 <= t0) continue;
    // follow spots come out of the dark over the pit, other beams out of their lamp
    float stride = (t1 - t0) / 8., sum = 0., opens = beamShape[k].w > 5. ? 4. : .6;
    for (int i = 0; i < 8; i++) {
      vec3 p = eye + ray * (t0 + stride * (float(i) + jitter));
      vec3 q = p - beamFrom[k];
      float h = dot(q, axis), cosine = h / length(q);
      float core = smoothstep(edge, mix(edge, 1., .98), cosine);
      float ends = smoothstep(beamShape[k].z, beamShape[k].z * .55, h) * smoothstep(beamShape[k].w, beamShape[k].w + opens, h);
      float smoke = .45 + .9 * fbm3(p * vec3(.5, .35, .5) + vec3(.03, -.02, .02) * air.w);
      sum += core * core * ends * smoke / (1. + .05 * h * h);
    }
    float mu = dot(ray, -axis);
    float phase = .55 + .144 / pow(1.36 - 1.2 * mu, 1.5);
    glow += beamColour[k] * beamShape[k].y * sum * stride * phase;
  }
  gl_FragColor = vec4(glow, clear);
}`
