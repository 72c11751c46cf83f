/// <reference types="svelte" />
/// <reference types="vite/client" />

/** The version in package.json: what the app reports to the server. */
declare const __APP_VERSION__: string

interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): string
  }
}

interface Window {
  readonly trustedTypes?: TrustedTypePolicyFactory
}
