import { docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const storage = {
  'root-volume': {
    name: 'Root volume',
    text: 'The volume that holds the operating system and from which the instance boots. It is deleted with its instance unless you say otherwise, and it can be detached only while the instance is stopped.',
    doc: docs.rootVolume,
  },
  'ebs-volume': {
    name: 'EBS volume',
    text: 'One disk of EBS, made with a size and a type in one Availability Zone. It can grow but never shrink, and it costs money from creation to deletion, attached or not.',
    doc: docs.volumes,
  },
  ebs: {
    name: 'Amazon EBS',
    text: 'Elastic Block Store: disks that AWS keeps apart from the host, reached over its network. What is on them outlives a stop, and you pay for the whole size, used or not.',
    doc: docs.ebs,
  },
  'volume-type': {
    name: 'Volume type',
    text: 'The kind of an EBS volume, such as gp3 or io2, on which speed and price depend. It can be changed while the volume is in use, but the HDD types st1 and sc1 cannot be a root volume.',
    doc: docs.volumeTypes,
  },
  'instance-store': {
    name: 'Instance store',
    text: 'Disks inside the host itself, which come with some types and are part of their price. A reboot keeps what is on them; a stop, a hibernation, a termination or a broken host loses it for good.',
    doc: docs.instanceStore,
  },
  snapshot: {
    name: 'Snapshot',
    text: 'A copy of a volume as it was at one moment, kept in the Region. Later snapshots store only what has changed, each one costs money until deleted, and in any zone it can become a new volume.',
    doc: docs.snapshots,
  },
  'delete-on-termination': {
    name: 'Delete on termination',
    text: 'A mark on an attached volume: does it go when its instance is terminated? On for the root of a launch, off for what is attached later, even as root; a data volume of a launch has it off from the console, on from the CLI.',
    doc: docs.preserve,
  },
  'multi-attach': {
    name: 'Multi-Attach',
    text: 'Lets an io1 or io2 volume be on up to 16 Nitro instances of its zone at once, each of which reads and writes all of it. Only a cluster file system can be shared: with XFS or ext4, two that write destroy each other’s files.',
    doc: docs.multiAttach,
  },
  encryption: {
    name: 'EBS encryption',
    text: 'It encrypts a volume’s data with a key of AWS KMS, and the OS does not notice. It is chosen when a volume is made and cannot be switched on later; snapshots of the volume are encrypted too.',
    doc: docs.encryption,
  },
  iops: {
    name: 'IOPS',
    text: 'How many reads and writes a volume can do in a second. Databases need many small ones, large files need throughput instead, and more than gp3 includes costs extra.',
    doc: docs.volumeTypes,
  },
  throughput: {
    name: 'Throughput',
    text: 'How much data a volume can move in a second, in MiB/s. The instance type has a limit too, so on a small instance a faster volume may change nothing.',
    doc: docs.io,
  },
  mount: {
    name: 'Mount',
    text: 'To make the files of a volume appear in a folder of the OS. A new volume is formatted first, then mounted, and unmounted before it is detached; only a line in /etc/fstab makes a boot mount it again.',
    doc: docs.mount,
  },
  'force-detach': {
    name: 'Force detach',
    text: 'To take a volume from an instance whose OS does not let go of it. It is a last resort: what was not yet written may be lost, and the file system damaged.',
    doc: docs.detach,
  },
  'elastic-volumes': {
    name: 'Modify a volume (Elastic Volumes)',
    text: 'To change size, type or speed of an EBS volume while it is in use. You then extend partition and file system yourself (a boot usually does it for the root), and only a few changes a day are possible.',
    doc: docs.elasticVolumes,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>
