import type { FrameworkRow } from '../types.js';

const packages = ['aws-lambda'] as const;
const anyFile = ['**/*.{ts,js,mts,mjs,cts,cjs}'] as const;
const handlerExports = ['handler', 'lambdaHandler'] as const;
/** A package that only a project of Lambda functions depends on. */
const markers = [
  '@types/aws-lambda', 'aws-lambda', '@middy/core', 'serverless', 'serverless-offline', 'sst', 'aws-cdk-lib',
  '@aws-lambda-powertools/logger',
] as const;

/** AWS Lambda by its types, by middy, and by the exported name in a project of functions. */
export const lambda = [
  {
    on: 'annotation', packages,
    types: [
      'Handler', 'ALBHandler', 'APIGatewayProxyHandler', 'APIGatewayProxyHandlerV2', 'APIGatewayProxyHandlerV2WithJWTAuthorizer',
      'APIGatewayProxyHandlerV2WithLambdaAuthorizer', 'APIGatewayProxyWithLambdaAuthorizerHandler',
      'APIGatewayProxyWithCognitoAuthorizerHandler', 'APIGatewayProxyWebsocketHandlerV2', 'APIGatewayAuthorizerHandler',
      'APIGatewayTokenAuthorizerHandler', 'APIGatewayRequestAuthorizerHandler', 'APIGatewayRequestSimpleAuthorizerHandlerV2',
      'APIGatewayRequestIAMAuthorizerHandlerV2', 'AppSyncResolverHandler', 'AppSyncBatchResolverHandler', 'AppSyncAuthorizerHandler',
      'CloudFormationCustomResourceHandler', 'CdkCustomResourceHandler', 'CloudFrontRequestHandler', 'CloudFrontResponseHandler',
      'CloudWatchLogsHandler', 'CloudWatchAlarmHandler', 'CodePipelineHandler', 'ConnectContactFlowHandler', 'DynamoDBStreamHandler',
      'EventBridgeHandler', 'FirehoseTransformationHandler', 'IoTHandler', 'KinesisStreamHandler', 'LambdaFunctionURLHandler', 'LexHandler',
      'LexV2Handler', 'MSKHandler', 'PreSignUpTriggerHandler', 'PostConfirmationTriggerHandler', 'PreAuthenticationTriggerHandler',
      'PostAuthenticationTriggerHandler', 'CustomMessageTriggerHandler', 'PreTokenGenerationTriggerHandler', 'UserMigrationTriggerHandler',
      'ProxyHandler', 'S3Handler', 'S3BatchHandler', 'ScheduledHandler', 'SelfManagedKafkaHandler', 'SESHandler', 'SNSHandler',
      'SQSHandler', 'SecretsManagerRotationHandler', 'TransferFamilyAuthorizerHandler',
    ],
    context: 'handler', label: 'Lambda handler',
  },
  { on: 'parameter', packages, types: ['Context'], index: 1, context: 'handler', label: 'Lambda handler' },
  {
    on: 'parameter', packages,
    types: [
      'ALBEvent', 'APIGatewayProxyEvent', 'APIGatewayProxyEventV2', 'APIGatewayEvent', 'APIGatewayAuthorizerEvent',
      'APIGatewayTokenAuthorizerEvent', 'APIGatewayRequestAuthorizerEvent', 'AppSyncResolverEvent', 'CloudFrontRequestEvent',
      'CloudFrontResponseEvent', 'CloudWatchLogsEvent', 'DynamoDBStreamEvent', 'EventBridgeEvent', 'KinesisStreamEvent',
      'LambdaFunctionURLEvent', 'MSKEvent', 'S3Event', 'ScheduledEvent', 'SESEvent', 'SNSEvent', 'SQSEvent',
    ],
    index: 0,
    context: 'handler', label: 'Lambda handler',
  },
  {
    on: 'call', packages: ['@middy/core'], form: 'function', names: ['default', 'middy'], arguments: [0],
    context: 'handler', label: 'Lambda handler',
  },
  { on: 'call', packages: ['@middy/core'], form: 'method', names: ['handler'], context: 'handler', label: 'Lambda handler' },
  { on: 'call', packages: ['@middy/core'], form: 'method', names: ['before', 'after', 'onError'], context: 'handler', label: 'middleware' },
  {
    on: 'call', packages: ['@middy/core'], form: 'method', names: ['use'], property: '{before,after,onError}',
    context: 'handler', label: 'middleware',
  },
  {
    on: 'annotation', packages: ['@middy/core'], types: ['MiddlewareObj'], property: '{before,after,onError}',
    context: 'handler', label: 'middleware',
  },
  { on: 'annotation', packages: ['@middy/core'], types: ['MiddlewareFn'], context: 'handler', label: 'middleware' },
  {
    on: 'call', packages: ['global', 'aws-lambda'], form: 'method', names: ['streamifyResponse'], receivers: ['awslambda'],
    context: 'handler', label: 'Lambda handler',
  },
  ...markers.map((whenDependsOn) => ({
    on: 'file' as const, patterns: anyFile, exports: handlerExports, whenDependsOn,
    context: 'handler' as const, label: 'Lambda handler',
  })),
  {
    on: 'file', patterns: ['**/{lambda,lambdas}/**/*.{ts,js,mts,mjs,cts,cjs}', '**/lambda.{ts,js,mts,mjs,cts,cjs}'],
    exports: handlerExports,
    context: 'handler', label: 'Lambda handler',
  },
] as const satisfies readonly FrameworkRow[];
