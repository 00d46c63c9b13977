import type { FrameworkRow } from '../types.js';

const schemaMakers = [
  '@apollo/server', 'apollo-server', 'apollo-server-express', 'apollo-server-core', '@apollo/subgraph', 'graphql-yoga',
  '@graphql-tools/schema', '@graphql-tools/utils', 'mercurius', '@pothos/core',
] as const;
const schemaFunctions = ['createSchema', 'makeExecutableSchema', 'buildSubgraphSchema', 'addResolversToSchema'] as const;
const graphqlTypes = ['GraphQLObjectType', 'GraphQLInterfaceType', 'GraphQLInputObjectType'] as const;

const yogaHooks = '{onRequestParse,onParams,onExecute,onResultProcess,onSubscribe}' as const;

const graphqlJs = [
  {
    on: 'call', packages: ['graphql'], form: 'constructor', names: graphqlTypes, arguments: [0], property: 'fields.*.{resolve,subscribe}',
    context: 'handler', label: 'resolver',
  },
  {
    on: 'call', packages: ['graphql'], form: 'constructor', names: [...graphqlTypes, 'GraphQLUnionType'], arguments: [0],
    property: '{fields,interfaces,types}',
    context: 'startup', label: 'schema thunk',
  },
  {
    on: 'call', packages: ['graphql'], form: 'constructor', names: ['GraphQLObjectType', 'GraphQLInterfaceType', 'GraphQLUnionType'],
    arguments: [0], property: '{isTypeOf,resolveType}',
    context: 'handler', label: 'resolver',
  },
  {
    on: 'call', packages: ['graphql'], form: 'constructor', names: ['GraphQLScalarType'], arguments: [0],
    property: '{serialize,parseValue,parseLiteral}',
    context: 'handler', label: 'scalar',
  },
  {
    on: 'annotation', packages: ['graphql'], types: ['GraphQLFieldConfig'], property: '{resolve,subscribe}',
    context: 'handler', label: 'resolver',
  },
  {
    on: 'annotation', packages: ['graphql', '@graphql-tools/utils', '@pothos/core', '@apollo/server', 'mercurius'],
    types: ['GraphQLFieldResolver', 'IFieldResolver', 'GraphQLTypeResolver', 'GraphQLIsTypeOfFn', 'Resolver'],
    context: 'handler', label: 'resolver',
  },
  {
    on: 'annotation', packages: ['@graphql-tools/utils', 'mercurius'], types: ['IResolvers'], property: '*.*',
    context: 'handler', label: 'resolver',
  },
  {
    on: 'annotation', packages: ['@graphql-tools/utils', 'mercurius'], types: ['IResolvers'], property: '*.*.{resolve,subscribe}',
    context: 'handler', label: 'resolver',
  },
  { on: 'parameter', packages: ['graphql'], types: ['GraphQLResolveInfo'], index: 3, context: 'handler', label: 'resolver' },
] as const satisfies readonly FrameworkRow[];

const resolverMaps = [
  {
    on: 'call', packages: schemaMakers, form: 'constructor', names: ['ApolloServer', 'default'], arguments: [0], property: 'resolvers.*.*',
    context: 'handler', label: 'resolver',
  },
  {
    on: 'call', packages: schemaMakers, form: 'constructor', names: ['ApolloServer'], arguments: [0],
    property: 'resolvers.*.*.{resolve,subscribe}',
    context: 'handler', label: 'resolver',
  },
  {
    on: 'call', packages: schemaMakers, form: 'constructor', names: ['ApolloServer'], arguments: [0],
    property: '{context,formatError,rootValue}',
    context: 'handler', label: 'request hook',
  },
  {
    on: 'call', packages: schemaMakers, form: 'constructor', names: ['ApolloServer'], arguments: [0],
    property: 'plugins.[].serverWillStart',
    context: 'startup', label: 'startup hook',
  },
  {
    on: 'call', packages: schemaMakers, form: 'constructor', names: ['ApolloServer'], arguments: [0],
    property: 'plugins.[].requestDidStart',
    context: 'handler', label: 'request hook',
  },
  {
    on: 'annotation', packages: ['@apollo/server'], types: ['ApolloServerPlugin'], property: 'serverWillStart',
    context: 'startup', label: 'startup hook',
  },
  {
    on: 'annotation', packages: ['@apollo/server'], types: ['ApolloServerPlugin', 'GraphQLRequestListener'], property: '*',
    context: 'handler', label: 'request hook',
  },
  {
    on: 'heritage', packages: ['@apollo/server'], types: ['ApolloServerPlugin'], methods: ['serverWillStart'],
    context: 'startup', label: 'startup hook',
  },
  {
    on: 'heritage', packages: ['@apollo/server'], types: ['ApolloServerPlugin'],
    methods: ['requestDidStart', 'unexpectedErrorProcessingRequest'],
    context: 'handler', label: 'request hook',
  },
  {
    on: 'call',
    packages: [
      '@apollo/server', '@as-integrations/express4', '@as-integrations/express5', '@as-integrations/fastify', '@as-integrations/next',
      '@as-integrations/koa', '@as-integrations/aws-lambda',
    ],
    form: 'function',
    names: [
      'expressMiddleware', 'startStandaloneServer', 'fastifyApolloHandler', 'startServerAndCreateNextHandler', 'koaMiddleware',
      'startServerAndCreateLambdaHandler',
    ],
    arguments: [1], property: 'context',
    context: 'handler', label: 'request hook',
  },
  {
    on: 'call', packages: schemaMakers, form: 'function', names: schemaFunctions, arguments: [0], property: 'resolvers.*.*',
    context: 'handler', label: 'resolver',
  },
  {
    on: 'call', packages: schemaMakers, form: 'function', names: schemaFunctions, arguments: [0],
    property: 'resolvers.*.*.{resolve,subscribe}',
    context: 'handler', label: 'resolver',
  },
  {
    on: 'call', packages: schemaMakers, form: 'function', names: schemaFunctions, arguments: [0], property: 'resolvers.[].*.*',
    context: 'handler', label: 'resolver',
  },
  {
    on: 'call', packages: schemaMakers, form: 'function', names: ['createYoga'], arguments: [0], property: '{context,rootValue}',
    context: 'handler', label: 'request hook',
  },
  {
    on: 'call', packages: schemaMakers, form: 'function', names: ['createYoga'], arguments: [0], property: `plugins.[].${yogaHooks}`,
    context: 'handler', label: 'request hook',
  },
  {
    on: 'call', packages: ['graphql-ws'], form: 'function', names: ['useServer', 'makeServer'], arguments: [0],
    property: '{context,onConnect,onSubscribe,onNext,onError,onComplete,onOperation,onDisconnect,onClose}',
    context: 'handler', label: 'socket handler',
  },
] as const satisfies readonly FrameworkRow[];

const pothos = [
  '@pothos/core', '@pothos/plugin-prisma', '@pothos/plugin-drizzle', '@pothos/plugin-relay', '@pothos/plugin-simple-objects',
  '@pothos/plugin-dataloader', '@pothos/plugin-scope-auth',
] as const;
const builders = [
  {
    on: 'call', packages: pothos, form: 'method',
    names: [
      'queryType', 'mutationType', 'subscriptionType', 'objectType', 'implement', 'inputType', 'interfaceType', 'prismaObject',
      'simpleObject', 'prismaNode', 'drizzleObject',
    ],
    property: 'fields',
    context: 'startup', label: 'schema thunk', provides: [{ parameter: 0, package: '@pothos/core' }],
  },
  {
    on: 'call', packages: pothos, form: 'method',
    names: [
      'queryField', 'queryFields', 'mutationField', 'mutationFields', 'objectField', 'objectFields', 'subscriptionField',
      'subscriptionFields',
    ],
    context: 'startup', label: 'schema thunk', provides: [{ parameter: 0, package: '@pothos/core' }],
  },
  {
    on: 'call', packages: pothos, form: 'method',
    names: [
      'string', 'int', 'float', 'boolean', 'id', 'field', 'stringList', 'intList', 'floatList', 'booleanList', 'idList', 'prismaField',
      'connection', 'prismaConnection', 'loadable', 'node', 'variant', 'drizzleField',
    ],
    property: '{resolve,subscribe,authScopes,nullable}',
    context: 'handler', label: 'resolver',
  },
  {
    on: 'call', packages: pothos, form: 'method', names: ['scalarType'], arguments: [1], property: '{serialize,parseValue,parseLiteral}',
    context: 'handler', label: 'scalar',
  },
  {
    on: 'call', packages: ['dataloader'], form: 'constructor', names: ['default', 'DataLoader'], arguments: [0],
    context: 'callback', label: 'batch function',
  },
  {
    on: 'decorator', packages: ['type-graphql'], names: ['Query', 'Mutation', 'Subscription', 'FieldResolver'],
    context: 'handler', label: 'resolver',
  },
  { on: 'annotation', packages: ['type-graphql'], types: ['MiddlewareFn', 'AuthChecker'], context: 'handler', label: 'middleware' },
  {
    on: 'heritage', packages: ['type-graphql'], types: ['MiddlewareInterface', 'AuthCheckerInterface'], methods: ['use', 'check'],
    context: 'handler', label: 'middleware',
  },
  {
    on: 'call', packages: ['type-graphql'], form: 'function',
    names: [
      'createMethodMiddlewareDecorator', 'createMethodDecorator', 'createParamDecorator', 'createParameterDecorator', 'UseMiddleware',
    ],
    context: 'handler', label: 'middleware',
  },
] as const satisfies readonly FrameworkRow[];

/** GraphQL servers: graphql-js, Apollo, Yoga, graphql-tools, Pothos and TypeGraphQL. */
export const graphql = [...graphqlJs, ...resolverMaps, ...builders] as const satisfies readonly FrameworkRow[];
