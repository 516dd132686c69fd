import { findType } from '#facts/catalogue.ts'

/** A data volume's name: `/dev/sd[b-z]`, `/dev/xvd[b-z]` (UG device-naming). */
export const isDataDevice = (name: string): boolean => /^\/dev\/(sd|xvd)[b-z]$/.test(name)

/** The same, or the name of a root that is put back. */
export const isDevice = (name: string): boolean => isDataDevice(name) || name === '/dev/sda1' || name === '/dev/xvda'

/**
 * How many volumes a type takes, root included. Where the limit is shared, the table's number already leaves out the one
 * network interface and the instance store that come with the type (28 less 1 is t3's 27); many Xen types have none but
 * may fail to boot beyond 40 (UG volume-limits).
 */
export const mostVolumes = (type: string): number => findType(type)?.maxEbsAttachments ?? 40
