// The types of EC2 Playground's door for scripts: `window.playground`, and the messages that an embedded page takes.
//   /// <reference types="https://…/playground.d.ts" />   or a copy of this file beside your own

/** The answer to a request, in AWS's words and as JSON; moments are ISO 8601. */
export type Answer =
  | { readonly ok: true; readonly response: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } }

/** The end of a command line: what it printed, and the code with which it ended. */
export interface Ended {
  readonly out: string
  readonly err: string
  readonly exit: number
}

/** An event, one thing that happened. What else it has depends on its kind. */
export interface PlaygroundEvent {
  readonly id: number
  /** milliseconds since 1970, in simulated time */
  readonly at: number
  readonly by: 'you' | 'guest' | 'aws' | 'alarm' | 'fault'
  readonly kind: string
  /** the id of the event that brought it about; a request has none */
  readonly cause?: number | undefined
}

/** An action that there is, with its parameters. */
export interface Action {
  readonly action: string
  readonly service: string
  readonly kind: 'read' | 'write'
  readonly params: Readonly<Record<string, object>>
}

/** The functions of `window.playground`. */
export interface PlaygroundApi {
  /** Types a line of the AWS CLI: `ec2 describe-instances --output table`. */
  readonly aws: (line: string) => Promise<Ended>
  /** Logs in and runs a command: `-i lab.pem ec2-user@3.36.0.10 uptime`. Files and variables are those of `aws`. It never asks: a machine that was not met is trusted, as with `-o StrictHostKeyChecking=accept-new`. */
  readonly ssh: (line: string) => Promise<Ended>
  /** Everything that happened, each event with its cause. */
  readonly log: () => Promise<readonly PlaygroundEvent[]>
  /** Calls back for each event from now on, or for those of one kind; answers a function that ends it. */
  readonly on: {
    (callback: (event: PlaygroundEvent) => void): Promise<() => void>
    (kind: string, callback: (event: PlaygroundEvent) => void): Promise<() => void>
  }
  /** Asks by an action's name and parameters, as every button does. */
  readonly ask: (request: {
    readonly action: string
    readonly params?: Readonly<Record<string, unknown>> | undefined
  }) => Promise<Answer>
  /** Every action there is. */
  readonly actions: () => Promise<readonly Action[]>
  /** Lets simulated seconds pass; from then on the page's own clock stands still. Answers the moment. */
  readonly advance: (seconds: number) => Promise<string>
  /** Simulated now, ISO 8601. */
  readonly now: () => string
  /** A new account. Answers the moment at which it begins. */
  readonly reset: (beginning?: {
    readonly region?: 'us-east-1' | 'ap-northeast-2'
    readonly seed?: string
  }) => Promise<string>
}

/** A call that an embedding page sends to the frame: the name of a function above and what it takes. `off` ends an `on`. */
export interface PlaygroundCall {
  readonly playground: 1
  /** any text of at most 100 characters; the reply has the same */
  readonly id: string
  readonly call: 'aws' | 'ssh' | 'log' | 'on' | 'off' | 'ask' | 'actions' | 'advance' | 'now' | 'reset'
  /** `on` takes a kind of event or nothing, `off` the id of its `on` */
  readonly args?: readonly unknown[]
}

/** The messages that the frame sends back: that it is there, what came of a call, or an event that an `on` waits for. */
export type PlaygroundMessage =
  | { readonly playground: 1; readonly ready: true }
  | { readonly playground: 1; readonly id: string; readonly ok: true; readonly value: unknown }
  | { readonly playground: 1; readonly id: string; readonly ok: false; readonly error: string }
  | { readonly playground: 1; readonly id: string; readonly event: PlaygroundEvent }

declare global {
  interface Window {
    playground?: PlaygroundApi
  }
}
