import { InstancedBufferGeometry, PlaneGeometry, ShaderMaterial, type DataTexture } from 'three'
import { boneIndex } from '../../notation/body'
import { SHEET_GLSL } from './skinning.glsl'

const TOES = [boneIndex('leftToes'), boneIndex('rightToes')] as const
const FEET = [boneIndex('leftFoot'), boneIndex('rightFoot')] as const

/**
 * The dark where a dancer meets the floor: a soft spot under each foot and a wide one under the body, fading as they
 * leave it. One square a dancer, laid just above the marley.
 */
export function contactGeometry(): InstancedBufferGeometry {
  const plane = new PlaneGeometry(2, 2).rotateX(-Math.PI / 2)
  const geometry = new InstancedBufferGeometry()
  geometry.setAttribute('position', plane.attributes.position!)
  geometry.setIndex(plane.index)
  return geometry
}

/** See `contactGeometry`. */
export function contactMaterial(sheet: DataTexture): ShaderMaterial {
  return new ShaderMaterial({
    name: 'company/contact',
    uniforms: { uSheet: { value: sheet } },
    transparent: true,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -2,
    polygonOffsetUnits: -2,
    vertexShader: /* glsl */ `
      ${SHEET_GLSL}
      varying vec2 vAt;
      varying vec3 vLeft;
      varying vec3 vRight;
      varying vec3 vBody;
      vec3 foot(int toes, int heel) {
        vec3 t = jointOf(toes), h = jointOf(heel);
        return vec3(mix(t.x, h.x, 0.35), min(t.y, h.y), mix(t.z, h.z, 0.35));
      }
      void main() {
        float size = kitOf(0).x;
        vec3 hips = jointOf(0);
        vLeft = foot(${TOES[0]}, ${FEET[0]});
        vRight = foot(${TOES[1]}, ${FEET[1]});
        float low = min(vLeft.y, vRight.y);
        vBody = vec3(hips.x, low, hips.z);
        vec2 middle = hips.xz;
        vec2 reach = max(abs(vLeft.xz - middle) * step(vLeft.y, 0.5), abs(vRight.xz - middle) * step(vRight.y, 0.5));
        vec2 at = middle + position.xz * (max(reach, vec2(0.3)) + 0.45 * size);
        vAt = at;
        gl_Position = projectionMatrix * viewMatrix * vec4(at.x, 0.006, at.y, 1.0);
      }`,
    fragmentShader: /* glsl */ `
      varying vec2 vAt;
      varying vec3 vLeft;
      varying vec3 vRight;
      varying vec3 vBody;
      float spot(vec3 at, float radius, float depth) {
        float up = max(0.0, at.y - 0.05);
        float r = length(vAt - at.xz) / (radius + up * 0.6);
        return depth * pow(max(0.0, 1.0 - r), 2.2) * exp(-up * 3.4);
      }
      void main() {
        float light = (1.0 - spot(vLeft, 0.2, 0.72)) * (1.0 - spot(vRight, 0.2, 0.72)) * (1.0 - spot(vBody, 0.52, 0.5));
        gl_FragColor = vec4(0.0, 0.0, 0.0, 1.0 - light);
      }`,
  })
}
