import { findType } from '#facts/catalogue.ts'

const roots: readonly string[] = ['/dev/sda1', '/dev/xvda']

/**
 * A name that a volume can have on an HVM instance: `/dev/sd[a-z]`, `/dev/xvd[a-d][a-z]`, `/dev/xvd[e-z]` (UG device-naming),
 * `/dev/xvd[b-d]`, which the table leaves out and EC2 takes, the names of roots, and all of them without `/dev/`
 * (mantl/mantl#819). A launch takes them alike: the name of another image's root makes a second volume (runs-on/runs-on#207).
 */
export const isDevice = (name: string): boolean =>
  /^(\/dev\/)?(sd[a-z]|xvd[b-z]|xvd[a-d][a-z])$/.test(name) || roots.includes(`/dev/${name.replace('/dev/', '')}`)

/**
 * The most volumes that a type takes, root included. Where the limit is shared, the table's number already leaves out
 * the one network interface and the instance store that come with the type (28 less 1 is t3's 27); many Xen types have
 * none but may fail to boot beyond 40 (UG volume-limits).
 */
export const mostVolumes = (type: string): number => findType(type)?.maxEbsAttachments ?? 40
