import type { AccountFault } from '../fault.ts'

/**
 * The fault that nobody in the account may use the KMS key of its encrypted volumes: what has one can be neither
 * launched nor started.
 */
export const kmsKeyDenied = {
  seat: 'account',
  remedy: 'KmsKeyDenied',
  failsStart: (disks) =>
    disks.some(({ encrypted }) => encrypted)
      ? { code: 'Client.InternalError', message: 'Client.InternalError: Client error on launch' }
      : undefined,
} as const satisfies AccountFault
