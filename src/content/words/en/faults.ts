import type { Diagnosis, Remedy } from '#engine/world/faults/every.ts'
import type { FaultName } from '#engine/world/faults/names.ts'

/** What a fault is called, and what it is and does. */
interface FaultWords {
  readonly name: string
  readonly about: string
}

const of: Readonly<Record<FaultName, FaultWords>> = {
  HostPowerLost: {
    name: 'Host loses power',
    about:
      'The physical host loses power, and everything on it stops. The system check fails, and the instance check with it.',
  },
  HostNetworkLost: {
    name: 'Host loses its network',
    about:
      'The instance keeps working, but nothing reaches it. The system check fails, and the instance check with it.',
  },
  HostHardwareFailing: {
    name: 'Host hardware fails',
    about:
      'A part of the host breaks, and the instance can no longer be reached. The system check fails, and the instance check with it.',
  },
  HostSoftwareFailing: {
    name: 'Host software fails',
    about: 'AWS’s own software on the host has a problem. The system check fails, and the instance check with it.',
  },
  MemoryExhausted: {
    name: 'Memory runs out',
    about:
      'The application takes more memory than there is. Here the instance check fails; often the kernel ends one process instead, and every check passes.',
  },
  OSHung: { name: 'OS hangs', about: 'The kernel stops responding and does not recover. The instance check fails.' },
  FileSystemCorrupt: {
    name: 'File system corrupt',
    about:
      'The file system that holds the OS is damaged. Here the instance check fails; a running OS may go on until its next boot.',
  },
  NetworkMisconfigured: {
    name: 'Network misconfigured',
    about: 'The OS no longer configures its network card correctly. The instance check fails.',
  },
  StartupMisconfigured: {
    name: 'Start-up misconfigured',
    about: 'A wrong line in /etc/fstab. Nothing happens until the next boot; then the OS does not come up.',
  },
  KernelIncompatible: {
    name: 'Kernel does not fit',
    about:
      'A kernel that does not fit the rest of the system. Nothing happens until the next boot; then the OS does not come up.',
  },
  RootDiskFull: {
    name: 'Root disk full',
    about:
      'Nothing more can be written. Here: the web server crashes, the checks keep passing, and the next boot fails.',
  },
  VolumeIOStalled: {
    name: 'Volume I/O stalls',
    about:
      'Reads and writes no longer complete, because of the path from this host. The attached EBS check fails; Xen types have none.',
  },
  VolumeUnreachable: {
    name: 'Volume unreachable',
    about:
      'The storage behind the volume has a problem. The attached EBS check fails; Xen types have none. A running OS keeps responding until it has to boot.',
  },
  SecurityGroupClosed: {
    name: 'Security group closed',
    about: 'The rules that allow traffic from outside are gone. None of the three checks fails.',
  },
  WebServerCrashed: {
    name: 'Web server crashes',
    about: 'The OS is fine, the web server on it is not. None of the three checks fails.',
  },
  KmsKeyDenied: {
    name: 'KMS key denied',
    about:
      'The account may no longer use the KMS key of its encrypted volumes. What runs goes on; every launch or start with an encrypted volume fails with “Client.InternalError: Client error on launch”.',
  },
  RequestsThrottled: {
    name: 'Requests throttled',
    about:
      'Something else in the account, a script perhaps, uses up the rate at which EC2 takes changing requests: about every second one of yours is refused with RequestLimitExceeded. Requests that only look have a limit of their own and go through.',
  },
  ReadsLag: {
    name: 'EC2 lags behind',
    about:
      'EC2 is eventually consistent, and on a bad day that shows: for about ten seconds it answers what was so before, and an id that was just made “does not exist”.',
  },
}

/** What helps, by the class of remedies that a fault belongs to. */
const remedies: Readonly<Record<Remedy, string>> = {
  host: 'Stop and start moves it to another host. So does automatic recovery, or an alarm with recover, which keep the public address. A reboot stays on the same host. An instance whose root is on the host’s own disk cannot move: launch a new one.',
  MemoryExhausted: 'A reboot helps for a while, a bigger type permanently.',
  OSHung: 'A reboot; EC2 waits a few minutes for the OS, then restarts it by force. A stop and start helps too.',
  root: 'Stop it, detach the root, repair it on a rescue instance in the same zone, attach it back, start. Or replace the root volume, with its state at launch or from a snapshot.',
  KernelIncompatible:
    'A kernel that fits: repair the root on a rescue instance in the same zone, replace the root volume, or launch a new instance from an image.',
  RootDiskFull:
    'Grow the root volume, extend its file system (growpart, then xfs_growfs or resize2fs) and start the web server again; a reboot extends it too. Or free space on a rescue instance.',
  VolumeIOStalled:
    'It often recovers by itself. Here the path from the host is the problem, so a stop and start is quicker; otherwise use another volume.',
  VolumeUnreachable:
    'AWS fixes it after a while. Or replace it with another volume from a snapshot. A stop and start does not help.',
  SecurityGroupClosed: 'Open the rule again. None of the three checks fails.',
  WebServerCrashed: 'Start it again inside the OS. None of the three checks fails.',
  RequestsThrottled:
    'Ask again, each time after a longer pause, as the SDKs and the CLI do by themselves (exponential backoff). For good: find out what asks so often, or ask AWS for a higher limit; here, press “Fix”.',
  ReadsLag:
    'Wait a few seconds and ask again; do not make the thing a second time. A waiter of the CLI (aws ec2 wait) or a ClientToken makes asking again safe. Here, “Fix” ends it.',
  KmsKeyDenied:
    'Allow the use of the key again, in its key policy and in your IAM policy (kms:CreateGrant among others); here, press “Fix”. Then start the instance again. One that was terminated is launched anew.',
}

/** How a mystery could be seen, by its diagnosis. */
const seen: Readonly<Record<Diagnosis, string>> = {
  host: 'The system check failed, and the instance check with it; the system log showed nothing. From outside, the four host faults look the same.',
  volume:
    'Only the attached EBS check failed. Whether the path or EBS itself is at fault shows in whether a stop and start helps.',
  MemoryExhausted:
    'Only the instance check failed, with the CPU near 100 %. After a reboot, or at once in the screenshot: “Out of memory: kill process”.',
  OSHung:
    'Only the instance check failed. The screenshot, or the system log after a reboot, shows a soft lockup; after the reboot it worked again.',
  FileSystemCorrupt:
    'Only the instance check failed, also after a reboot. The system log then ends with “fsck died” and “General error mounting filesystems”.',
  NetworkMisconfigured:
    'Only the instance check failed, though the OS boots to its prompt: “Bringing up interface eth0: Device eth0 has different MAC address than expected”.',
  StartupMisconfigured:
    'Only the instance check failed, since a reboot. The system log ends with “fsck: No such file or directory while trying to open”.',
  KernelIncompatible:
    'Only the instance check failed, since a reboot. The system log ends with “FATAL: kernel too old”.',
  RootDiskFull:
    'The checks passed and the web server was down; inside, df shows 100 %. After a reboot the system log says “No space left on device”.',
  SecurityGroupClosed:
    'All checks passed, everything inside was fine, and the security group’s inbound rules were gone.',
  WebServerCrashed: 'All checks passed and SSH answered; only HTTP was refused.',
}

/** Everything that is said of faults. */
export const faults = {
  hint: 'Break something that you cannot see in AWS. What a status check looks at, it finds out by itself within a minute or a few.',
  inject: 'Break',
  clear: 'Fix',
  there: 'broken',
  groups: {
    host: 'Host',
    guest: 'Inside',
    volume: 'Volume',
    network: 'Network',
    application: 'Application',
    account: 'Account',
  },
  inside: 'From inside the OS',
  commands: {
    shutdown: 'Shut down',
    halt: 'Halt',
    reboot: 'Reboot',
    web: 'Restart the web server',
  },
  insideHint: 'As if somebody were logged in. EC2 sees only the result.',
  of,
  remedies,
  seen,
}
