/**
 * What the page may load: itself, and nothing from any other host but the routing servers that whoever built or
 * started it named. `wasm-unsafe-eval` is for WebAssembly only.
 * @param routingOrigins scheme, host and port of each
 */
export function contentSecurityPolicy(routingOrigins: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    ["connect-src 'self'", ...new Set(routingOrigins)].join(' '),
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
