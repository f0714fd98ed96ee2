/**
 * Lays what was drawn at half size over the picture: each pixel takes from the nine half-size pixels round it those that
 * lie as deep as itself, so that haze ends at an arm's edge and the noise of few samples is spread away.
 */
export const LAY = /* glsl */ `
// a bare flame, in units of white
#define BRIGHTEST 12.
varying vec2 vUv;
uniform sampler2D tPicture, tDepth, tAir, tHidden;
uniform vec2 uHalf, uNearFar;
// x air, y occlusion: 1 there is some
uniform vec2 uOver;
float metres(vec2 uv) {
  return uNearFar.x * uNearFar.y / (uNearFar.y - texture2D(tDepth, uv).r * (uNearFar.y - uNearFar.x));
}
void main() {
  vec4 picture = texture2D(tPicture, vUv);
  // A glint on an edge seen from its side can come out endless or as no number; bloom would make a ball of light of it.
  picture.rgb = isnan(picture.r + picture.g + picture.b) ? vec3(0.) : min(picture.rgb, vec3(BRIGHTEST));
  if (uOver.x + uOver.y < .5) {
    gl_FragColor = picture;
    return;
  }
  float here = metres(vUv), all = 0., open = 0.;
  vec2 at = vUv * uHalf, middle = floor(at) + .5;
  vec4 air = vec4(0.);
  for (int j = -1; j <= 1; j++)
    for (int i = -1; i <= 1; i++) {
      vec2 texel = clamp(middle + vec2(i, j), vec2(.5), uHalf - .5), uv = texel / uHalf, away = max(vec2(0.), 1.6 - abs(texel - at));
      float w = (away.x * away.y + .02) / (.004 + abs(metres(uv) - here) / here);
      air += w * texture2D(tAir, uv);
      open += w * texture2D(tHidden, uv).r;
      all += w;
    }
  vec3 colour = picture.rgb * mix(1., open / all, uOver.y);
  air = mix(vec4(0., 0., 0., 1.), air / all, uOver.x);
  gl_FragColor = vec4(colour * air.a + air.rgb, picture.a);
}`
