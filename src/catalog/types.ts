/** The types of the catalog's rows. The catalog is data: it imports nothing from the levels above. */

/** What a blocking API waits for or computes. It decides the rule family that reports it. */
export type BlockingKind =
  | 'fs' | 'process' | 'network' | 'crypto' | 'compression' | 'database' | 'prompt' | 'wait' | 'compute' | 'module-load'
  /** Starts a thread or a process that runs JavaScript: it does not block, but one for each request is the next bottleneck. */
  | 'worker-start';

/**
 * How long the thread is held: `io` (a system call or more), `wait` (until somebody else acts), `cpu` (milliseconds and up),
 * `size` (grows with the input: reported on evidence only), `cheap` (microseconds: silent unless asked for).
 */
export type Cost = 'io' | 'wait' | 'cpu' | 'size' | 'cheap';

/** The asynchronous counterpart. `path` as in {@link BlockingApi}. */
export interface Twin {
  readonly module: string;
  readonly path: string;
  /**
   * How it delivers: a promise, a Node callback, a callback that `util.promisify` turns into a typed promise, an async iterator,
   * a stream.
   */
  readonly style: 'promise' | 'callback' | 'promisify' | 'async-iterator' | 'stream';
  /** The first Node version that has it, when that is younger than the blocking API. */
  readonly since?: string;
}

/** A condition under which the row's API blocks at all. */
export type BlockingCondition =
  /** No function is passed: `crypto.randomBytes(16)` blocks, `randomBytes(16, cb)` does not. */
  | { readonly callbackOmitted: true }
  /** An options argument carries `option: value`. */
  | { readonly option: string; readonly value: boolean }
  /** The argument at this index is the literal: `xhr.open('GET', url, false)`. */
  | { readonly argument: number; readonly literal: string | number | boolean }
  /** The argument at this index is the global member: `spawn(process.execPath, …)`. */
  | { readonly argument: number; readonly global: string }
  /** There is an argument at this index, and it is not `undefined`: `new AdmZip()` reads nothing. */
  | { readonly argument: number; readonly given: true };

export interface BlockingApi {
  /** The module's specifier, Node's with `node:`; `global` for globals. */
  readonly module: string;
  /**
   * Where the member lives in the module: `readFileSync`; `promises.access` of a nested object; `default` of a module that is
   * itself callable; `C#m` a member of instances of `C`; `f()#m` a member of what `f` returns; `C#m()#n` chained.
   */
  readonly path: string;
  readonly kind: BlockingKind;
  readonly cost: Cost;
  /** How it is used: called (the default), constructed, or read as a property. */
  readonly form?: 'call' | 'new' | 'get';
  readonly when?: BlockingCondition;
  /** Under this condition it does not block. */
  readonly unless?: BlockingCondition;
  /** Where the types declare it, when that is not the module's own package and the last names of `path`. */
  readonly declared?: { readonly package: string; readonly container?: string; readonly symbol?: string };
  readonly twin?: Twin;
  /** What to use when there is no single twin: text for the message, e.g. "`jiti.import(id)`". */
  readonly instead?: string;
  /** `safe`: the twin takes the same arguments and its awaited result is assignable; `suggest`: something differs; default none. */
  readonly repair?: 'safe' | 'suggest';
  /** What differs, or under which condition the repair holds. Shown in the catalog page and in refusals. */
  readonly note?: string;
  /** A pure function of cloneable arguments that a worker thread can run. */
  readonly offload?: boolean;
  /** Of cost `size`: reported where it is given the body of a request, whose size is up to the client. */
  readonly checksBodies?: boolean;
  /** Looks asynchronous (returns a promise or takes a callback) but computes on the main thread: a worker helps, `await` does not. */
  readonly fakeAsync?: boolean;
  /** The first Node version that has it, e.g. `22.5.0`. */
  readonly since?: string;
  /** The last major of Node whose types have it under this name, when later ones dropped it. */
  readonly until?: number;
  /** Why the row cannot be proved against installed types (then the proof test leaves it out). */
  readonly unproved?: string;
}

/** What runs a function; `browser` is code that no Node process serves with. */
export type ContextKind = 'async-function' | 'handler' | 'callback' | 'startup' | 'worker' | 'browser' | 'exit' | 'test' | 'cli' | 'build';

/** Contexts in which a blocking call holds up other work. */
export type ServingContext = Extract<ContextKind, 'async-function' | 'handler' | 'callback'>;

/** `inline`: the function runs inside the call that it is passed to, so it shares the caller's context. */
export type CallbackContext = ContextKind | 'inline';

/**
 * A call that decides what runs the functions passed to it: a route registration, a timer, an array method.
 * The callee is recognised by the origin of its value or of its receiver, never by its name alone.
 */
export interface Registration {
  readonly on: 'call';
  /**
   * Packages (or `node:` modules, or `global`) that the receiver or the function comes from: those that users import, and those
   * that declare its type. A package of types stands for the one it describes, so none is named `@types/…`.
   */
  readonly packages: readonly string[];
  /** Methods of any value from these packages (`app.get`, `router.route('/').post`), or the functions themselves. */
  readonly names: readonly string[];
  /** Whether `names` are methods of a value, functions that the module exports, or constructors. */
  readonly form: 'method' | 'function' | 'constructor';
  /** For methods: names of the receiver's type, when the package has others with the same method in another role. */
  readonly receivers?: readonly string[];
  /** Which arguments are run: indices, or all functions among the arguments (the default). */
  readonly arguments?: readonly number[];
  /**
   * Where the function sits inside an object argument: `handler`, `resolvers.*.*`, `[].click`; `*` is any key, `[]` any element,
   * `{get,post}` one of these keys.
   */
  readonly property?: string;
  /** Holds only when the argument at `argument` is one of these literals, or matches (`SIG*`). */
  readonly event?: { readonly argument: number; readonly names: readonly string[] };
  readonly context: CallbackContext;
  /** For the message: "route handler", "timer callback". */
  readonly label: string;
  /** The argument whose literal names the place in messages: the path `/login`, the event `message`. */
  readonly namedBy?: number;
  /** The property that holds what the call gives names the place: `create` of `router({ create: procedure.mutation(…) })`. */
  readonly namedByKey?: true;
  /** The called name is an HTTP method and goes before the path in messages: `GET /login`. */
  readonly verb?: true;
  /** What the run function receives, so that calls on its parameters are recognised without a checker. */
  readonly provides?: readonly Provided[];
  /** Runs once for each call: a promise reaction of start-up code is start-up code. Timers and listeners are not. */
  readonly once?: true;
  /** Runs the function again and again by the clock. */
  readonly repeats?: true;
  /**
   * Of an `inline` row: the call gives back a function that runs the passed one (`memoize(load)`, `db.transaction(write)`), so
   * whoever calls the result runs it.
   */
  readonly wraps?: true;
  /** Holds also when nothing is known about the receiver (no types, no import): the method's name tells enough, as `then` does. */
  readonly whenUnknown?: true;
}
/** A parameter of a run function: a value of `type` that belongs to `package`. */
export interface Provided {
  readonly parameter: number;
  readonly package: string;
  readonly type?: string;
}
/** A method or class decorator: Nest's `@Get()`. */
export interface DecoratorRow {
  readonly on: 'decorator';
  readonly packages: readonly string[];
  readonly names: readonly string[];
  /** Of a class decorator: the methods that are run, whether or not the class says that it implements an interface. */
  readonly methods?: readonly string[];
  readonly context: ContextKind;
  readonly label: string;
}
/** Methods that a class has because it implements or extends an external type: Nest's `CanActivate.canActivate`. */
export interface HeritageRow {
  readonly on: 'heritage';
  readonly packages: readonly string[];
  readonly types: readonly string[];
  readonly methods: readonly string[];
  readonly context: ContextKind;
  readonly label: string;
}
/** A function whose written or contextual type is this one: `const h: RequestHandler = …`. */
export interface AnnotationRow {
  readonly on: 'annotation';
  readonly packages: readonly string[];
  readonly types: readonly string[];
  /** Where the function sits inside an object of this type, written as in {@link Registration}: `fetch` of an `ExportedHandler`. */
  readonly property?: string;
  readonly context: ContextKind;
  readonly label: string;
}
/** A function with a parameter of this type at this index: `(req: NextApiRequest)`. */
export interface ParameterRow {
  readonly on: 'parameter';
  readonly packages: readonly string[];
  readonly types: readonly string[];
  readonly index: number;
  readonly context: ContextKind;
  readonly label: string;
}
/** A file whose place makes its exports handlers, or exempts all of it. */
export interface FileRow {
  readonly on: 'file';
  /** Globs on the path relative to the project's root, `/`-separated; `*`, `**`, `{a,b}` and `[…]` literal. */
  readonly patterns: readonly string[];
  /**
   * Export names that are run (`default` too); `*` is every export, `actions.*` the functions of an exported object,
   * `middleware.[]` of an array. All code of the file when left out.
   */
  readonly exports?: readonly string[];
  /** Only when the nearest package.json depends on this package. */
  readonly whenDependsOn?: string;
  /** Only when the file starts with this directive, or for the functions whose own body does: `use server`. */
  readonly directive?: string;
  /**
   * The place is a hint only: what calls the code from elsewhere counts for more, and with `handlers` the routes that the file
   * itself registers do too (a folder named `migration` may be a feature).
   */
  readonly yieldsTo?: 'callers' | 'handlers';
  readonly context: ContextKind;
  readonly label: string;
}
export type FrameworkRow = Registration | DecoratorRow | HeritageRow | AnnotationRow | ParameterRow | FileRow;
