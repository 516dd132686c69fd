import { findType } from '#facts/catalogue.ts'

const roots: readonly string[] = ['/dev/sda1', '/dev/xvda']

/**
 * A data volume's name on an HVM instance: `/dev/sd[a-z]`, `/dev/xvd[a-d][a-z]`, `/dev/xvd[e-z]` (UG device-naming), and
 * `/dev/xvd[b-d]`, which the table leaves out and EC2 takes: `/dev/xvdb` is the data volume of Bottlerocket's own images.
 */
export const isDataDevice = (name: string): boolean => /^\/dev\/(sd[a-z]|xvd[b-z]|xvd[a-d][a-z])$/.test(name)

/** The same, or the name of a root that is put back. */
export const isDevice = (name: string): boolean => isDataDevice(name) || roots.includes(name)

/**
 * How many volumes a type takes, root included. Where the limit is shared, the table's number already leaves out the one
 * network interface and the instance store that come with the type (28 less 1 is t3's 27); many Xen types have none but
 * may fail to boot beyond 40 (UG volume-limits).
 */
export const mostVolumes = (type: string): number => findType(type)?.maxEbsAttachments ?? 40
