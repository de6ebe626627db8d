import type { FastifyHelmetOptions } from '@fastify/helmet';

/** Headers of every answer. Nothing inline, nothing from elsewhere; transport security only where https is certain. */
export function securityHeaders(mode: 'demo' | 'live'): FastifyHelmetOptions {
  const live = mode === 'live';
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'blob:', 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(live ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    hsts: live ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
  };
}
