/**
 * Addresses of scripts that the app starts beside itself. A page under Trusted Types must vouch for each, and the
 * policy by which it does can be made only once: this is that place.
 */
const ours = /^\/(?:service-worker|assets\/[\w.-]+)\.js$/

let policy: ReturnType<TrustedTypePolicyFactory['createPolicy']> | undefined

/** Vouches for the address of a script of this build, and throws for any other. */
export function scriptUrl(path: string): string {
  if (!ours.test(path)) throw new TypeError('not a script of ours')
  if (!window.trustedTypes) return path
  policy ??= window.trustedTypes.createPolicy('loftet', { createScriptURL: (url) => url })
  return policy.createScriptURL(path)
}
