/** The part of the Khronos validator that the tests use; the package has no types of its own. */
declare module 'gltf-validator' {
  export interface Report {
    readonly issues: {
      readonly numErrors: number
      readonly numWarnings: number
      readonly messages: readonly { readonly code: string; readonly message: string }[]
    }
  }
  export function validateString(
    json: string,
    options?: { readonly maxIssues?: number },
  ): Promise<Report>
}
