import type { EventId, InstanceId, VolumeId } from '#lib/brand.ts'
import type { Instant } from '#lib/time.ts'
import type { Trail } from '#lib/trail.ts'
import type { Files, Flaw, Software } from '../volumes/volume.ts'

/** The power of the computer inside the instance. EC2 sees none of it; its checks only find out what shows. */
export type Power =
  | 'off'
  | 'booting'
  | 'up'
  /** the OS is shutting down */
  | 'closing'
  /** the kernel hangs: nothing answers, EC2 goes on calling it running */
  | 'hung'
  /** `halt`: the CPU stands still, EC2 goes on calling it running */
  | 'halted'
  /** the boot did not succeed */
  | 'stuck'
  /** writing RAM to the root volume, then there, then reading it back */
  | 'suspending'
  | 'suspended'
  | 'resuming'

/** The users who have a shell besides the one whom the image has: root, and the one whom Session Manager's agent makes. */
export const shellUsers = ['root', 'ssm-user'] as const
export type ShellUser = (typeof shellUsers)[number]

export type Workload = 'idle' | 'steady' | 'busy' | 'leak'

/** Memory in use: `mib` at `since`, growing by `perMinute` until `most`. */
export interface Memory {
  readonly mib: number
  readonly perMinute: number
  readonly most: number
  readonly since: Instant
}

export interface Guest {
  readonly instanceId: InstanceId
  readonly power: Power
  readonly since: Instant
  /** end of booting, or the moment at which memory runs out */
  readonly due?: Instant | undefined
  /** the event that began what is due */
  readonly because?: EventId | undefined
  /** the event that gave the application what it now does or wants: why memory runs out */
  readonly loadedBy?: EventId | undefined
  /** the boot of the OS that is in RAM now: uptime counts from here, hibernation keeps it */
  readonly bootedAt?: Instant | undefined
  readonly boots: number
  readonly workload: Workload
  /** MiB that the application wants, once a fault made it hungry; it survives a reboot, because the application does */
  readonly appetite?: number | undefined
  readonly memory: Memory
  readonly outOfMemory: boolean
  /** why it could not hibernate since it booted: what `hibinit-agent` writes into the system log */
  readonly hibernationFailed?: HibernationFailure | undefined
  /** the web server; `none` where nothing was installed, or what was installed does not run */
  readonly web: 'running' | 'crashed' | 'none'
  /** which one runs or ran; nginx where it says nothing */
  readonly webUnit?: string | undefined
  /** of a root on instance store: what was installed; on EBS the volume knows it */
  readonly software?: Software | undefined
  /** of a root on instance store: the public key that is let in */
  readonly authorizedKeys?: string | undefined
  /** what the script of the first boot has said */
  readonly cloudInitLog?: string | undefined
  /** a key that EC2 Instance Connect has sent: who it is for, and until when it is let in */
  readonly sentKey?: { readonly user: string; readonly until: Instant } | undefined
  /** variables that somebody has set at the prompt since it booted */
  readonly variables?: Readonly<Record<string, string>> | undefined
  /** whether the CloudWatch agent is installed; it runs whenever the OS does */
  readonly agent?: boolean
  /** the job in RAM: milliseconds of work done at `since`, going on while `since` is set */
  readonly job: {
    readonly done: number
    readonly since?: Instant | undefined
    /** the part of a millisecond's work that is done in one; absent is all of it */
    readonly speed?: number | undefined
  }
  /** its CPU credits are spent, so it gets no more than the baseline */
  readonly slowed?: boolean | undefined
  /** the data volumes that are mounted, and where, oldest first; a boot begins them anew from /etc/fstab */
  readonly mounts?: readonly Mount[] | undefined
  /** /dev/shm: files in RAM */
  readonly ramFiles: Files
  /** /mnt/ephemeral0: files on instance store; undefined where the type has none */
  readonly storeFiles?: Files | undefined
  /** CPUUtilization in percent of all vCPUs */
  readonly cpu: Trail<number>
  /** what the OS wrote to its serial console since it was last switched on, oldest first */
  readonly serial?: readonly SerialLine[] | undefined
  /** up to when EC2 has posted that as the system log */
  readonly postedAt?: Instant | undefined
}

/** The place of a mounted volume's files: a folder, without a slash at its end. */
export interface Mount {
  readonly volumeId: VolumeId
  readonly path: string
}

/** The reason why a boot came to nothing. */
export type Stuck = 'no-root' | 'no-io' | Exclude<Flaw, 'network'>

/** The length of a job in milliseconds: an hour of an awake OS. */
export const jobLength: Instant = 3_600_000

export type GuestFact =
  | {
      readonly kind: 'GuestBooting'
      readonly instanceId: InstanceId
      readonly until: Instant
      readonly why: 'start' | 'reboot' | 'power' | 'recovered'
    }
  | { readonly kind: 'GuestBooted'; readonly instanceId: InstanceId }
  | { readonly kind: 'GuestStuck'; readonly instanceId: InstanceId; readonly why: Stuck }
  | { readonly kind: 'GuestHung'; readonly instanceId: InstanceId }
  | { readonly kind: 'GuestClosing'; readonly instanceId: InstanceId }
  | {
      readonly kind: 'GuestOff'
      readonly instanceId: InstanceId
      readonly why: 'stopped' | 'terminated' | 'power' | 'recovered'
    }
  | { readonly kind: 'GuestHalted'; readonly instanceId: InstanceId }
  | { readonly kind: 'GuestSuspending'; readonly instanceId: InstanceId }
  | { readonly kind: 'GuestSuspended'; readonly instanceId: InstanceId }
  | { readonly kind: 'GuestResuming'; readonly instanceId: InstanceId; readonly until: Instant }
  | { readonly kind: 'HibernationFailed'; readonly instanceId: InstanceId; readonly why: HibernationFailure }
  | { readonly kind: 'GuestResumed'; readonly instanceId: InstanceId }
  | { readonly kind: 'WorkloadSet'; readonly instanceId: InstanceId; readonly workload: Workload }
  | { readonly kind: 'AppetiteSet'; readonly instanceId: InstanceId; readonly mib: number | null }
  | { readonly kind: 'MemoryExhausted'; readonly instanceId: InstanceId }
  | { readonly kind: 'MemoryFreed'; readonly instanceId: InstanceId }
  | { readonly kind: 'AgentInstalled' | 'AgentRemoved'; readonly instanceId: InstanceId }
  | {
      readonly kind: 'VolumeMounted'
      readonly instanceId: InstanceId
      readonly volumeId: VolumeId
      readonly path: string
    }
  | { readonly kind: 'VolumeUnmounted'; readonly instanceId: InstanceId; readonly volumeId: VolumeId }
  | { readonly kind: 'WebServerCrashed'; readonly instanceId: InstanceId }
  /** by somebody inside, who knows */
  | { readonly kind: 'WebServerStopped'; readonly instanceId: InstanceId }
  | { readonly kind: 'WebServerStarted'; readonly instanceId: InstanceId; readonly unit?: string | undefined }
  | {
      readonly kind: 'RamFileWritten' | 'StoreFileWritten'
      readonly instanceId: InstanceId
      readonly path: string
      /** nothing where the file was removed */
      readonly text: string | null
    }

/**
 * A clue that the OS writes to its serial console, as a fact; `api` has the words. Whoever adds a line adds it here and
 * there.
 */
export type Clue =
  | Stuck
  | 'boot'
  | 'up'
  | 'web'
  | 'web-off'
  | 'cloud-init'
  | 'network'
  | 'out-of-memory'
  | 'corruption'
  | 'hung'
  | 'io'
  | 'closing'
  | 'halted'
  | 'hibernating'
  | 'no-hibernation'

export interface SerialLine {
  readonly at: Instant
  readonly clue: Clue
  /** what a boot waited for in vain: the device and the folder of /etc/fstab */
  readonly awaited?: { readonly device: string; readonly path: string } | undefined
}

/**
 * The reason why an instance that was set up for hibernation has to be stopped instead: its memory has no place to go,
 * its OS hangs, or its root does not answer.
 */
export type HibernationFailure = 'disk' | 'os' | 'io'
