import type { FrameworkRow } from '../types.js';

const passport = ['passport'] as const;
const strategies = [
  'passport-local', 'passport-jwt', 'passport-http', 'passport-http-bearer', 'passport-google-oauth20', 'passport-github2',
  'passport-facebook', 'passport-oauth2', 'passport-custom', 'passport-strategy',
] as const;
const betterAuth = ['better-auth', '@better-auth/core'] as const;
const nextAuth = ['next-auth', '@auth/core', '@auth/express'] as const;

/** Authentication: Passport, better-auth, Auth.js, and the secret lookups of token middleware. */
export const auth = [
  {
    on: 'call', packages: strategies, form: 'constructor', names: ['Strategy', 'default', 'BasicStrategy', 'DigestStrategy'],
    context: 'handler', label: 'passport strategy',
  },
  {
    on: 'call', packages: strategies, form: 'constructor', names: ['Strategy'], arguments: [0],
    property: '{secretOrKeyProvider,jwtFromRequest}',
    context: 'handler', label: 'passport strategy',
  },
  {
    on: 'call', packages: passport, form: 'method', names: ['serializeUser', 'deserializeUser', 'transformAuthInfo'],
    context: 'handler', label: 'passport serializer',
  },
  { on: 'call', packages: passport, form: 'method', names: ['authenticate', 'authorize'], context: 'handler', label: 'passport callback' },
  {
    on: 'annotation', packages: strategies,
    types: ['VerifyFunction', 'VerifyFunctionWithRequest', 'VerifyCallback', 'VerifyCallbackWithRequest'],
    context: 'handler', label: 'passport strategy',
  },
  { on: 'heritage', packages: strategies, types: ['Strategy'], methods: ['authenticate'], context: 'handler', label: 'passport strategy' },
  {
    on: 'call', packages: betterAuth, form: 'function', names: ['createAuthMiddleware', 'createAuthEndpoint', 'getSessionFromCtx'],
    context: 'handler', label: 'auth hook',
  },
  {
    on: 'call', packages: betterAuth, form: 'function', names: ['betterAuth'], arguments: [0], property: 'hooks.{before,after}',
    context: 'handler', label: 'auth hook',
  },
  {
    on: 'call', packages: betterAuth, form: 'function', names: ['betterAuth'], arguments: [0], property: 'databaseHooks.*.*.{before,after}',
    context: 'handler', label: 'auth hook',
  },
  {
    on: 'call', packages: betterAuth, form: 'function', names: ['betterAuth'], arguments: [0],
    property: '{emailAndPassword,emailVerification,rateLimit,session,account}.*',
    context: 'handler', label: 'auth hook',
  },
  {
    on: 'call', packages: betterAuth, form: 'function', names: ['betterAuth'], arguments: [0],
    property: 'emailAndPassword.password.{hash,verify}',
    context: 'handler', label: 'auth hook',
  },
  {
    on: 'call', packages: betterAuth, form: 'function', names: ['betterAuth'], arguments: [0], property: '{trustedOrigins,onAPIError}',
    context: 'handler', label: 'auth hook',
  },
  {
    on: 'call', packages: betterAuth, form: 'function', names: ['betterAuth'], arguments: [0], property: 'user.{changeEmail,deleteUser}.*',
    context: 'handler', label: 'auth hook',
  },
  {
    on: 'call', packages: betterAuth, form: 'function', names: ['betterAuth'], arguments: [0],
    property: 'socialProviders.*.{mapProfileToUser,getUserInfo,verifyIdToken}',
    context: 'handler', label: 'auth hook',
  },
  {
    on: 'call', packages: betterAuth, form: 'function',
    names: ['magicLink', 'emailOTP', 'organization', 'twoFactor', 'phoneNumber', 'customSession', 'genericOAuth', 'jwt', 'admin'],
    property: '*',
    context: 'handler', label: 'auth hook',
  },
  {
    on: 'call', packages: nextAuth, form: 'function', names: ['default', 'NextAuth', 'Auth', 'ExpressAuth'],
    property: '{callbacks,events}.*',
    context: 'handler', label: 'auth hook',
  },
  { on: 'call', packages: nextAuth, form: 'function', names: ['default', 'NextAuth'], context: 'handler', label: 'auth hook' },
  {
    on: 'call', packages: nextAuth, form: 'function', names: ['default', 'Credentials', 'Email', 'Nodemailer'],
    property: '{authorize,sendVerificationRequest,profile}',
    context: 'handler', label: 'auth hook',
  },
  {
    on: 'annotation', packages: nextAuth, types: ['NextAuthOptions', 'AuthOptions', 'NextAuthConfig', 'AuthConfig'],
    property: '{callbacks,events}.*',
    context: 'handler', label: 'auth hook',
  },
  {
    on: 'call', packages: ['express-jwt', 'koa-jwt'], form: 'function', names: ['expressjwt', 'default', 'jwt'],
    property: '{secret,isRevoked,getToken,onExpired}',
    context: 'handler', label: 'authentication',
  },
  {
    on: 'call', packages: ['express-basic-auth'], form: 'function', names: ['default', 'expressBasicAuth'],
    property: '{authorizer,unauthorizedResponse,realm}',
    context: 'handler', label: 'authentication',
  },
  {
    on: 'call', packages: ['jsonwebtoken'], form: 'function', names: ['verify', 'sign'],
    context: 'callback', label: 'callback', once: true,
  },
] as const satisfies readonly FrameworkRow[];
