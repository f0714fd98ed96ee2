/** What we ask of the Khronos validator, which comes without types. */
declare module 'gltf-validator' {
  interface Report {
    /** `severity`: 0 error, 1 warning, 2 information, 3 hint. */
    readonly issues: { readonly messages: readonly { readonly code: string; readonly severity: number }[] }
  }
  export function validateBytes(file: Uint8Array): Promise<Report>
}
