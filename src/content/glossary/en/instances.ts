import { docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const instances = {
  instance: {
    name: 'Instance',
    text: 'A virtual computer that you rent, on a host of AWS. Everything inside it, from the operating system up, is yours to look after.',
    doc: docs.instances,
  },
  'instance-type': {
    name: 'Instance type',
    text: 'A name such as t3.micro that fixes how much CPU, memory and network an instance gets. It also fixes the price, and it can be changed only while the instance is stopped.',
    doc: docs.instanceTypes,
  },
  'instance-family': {
    name: 'Instance family',
    text: 'The letters that a type’s name begins with, such as t, m, c or r: they say what it is built for. If you need more memory for each vCPU, another family helps more than a bigger size.',
    doc: docs.instanceTypes,
  },
  'instance-size': {
    name: 'Instance size',
    text: 'The part of a type’s name after the dot, such as micro or large. One step up usually doubles memory and price, so an instance that is one size too big costs twice as much.',
    doc: docs.instanceTypes,
  },
  vcpu: {
    name: 'vCPU',
    text: 'A virtual CPU; on many types it is one thread of a processor core, not a whole core. Quotas count vCPUs and not instances, so one big instance may use up all that you have.',
    doc: docs.cpuOptions,
  },
  ami: {
    name: 'Image (AMI)',
    text: 'What an instance is launched from: the contents of its root disk, with the operating system, and some settings. It belongs to one Region, and only types with its processor architecture can use it.',
    doc: docs.amis,
  },
  deregister: {
    name: 'Deregister an AMI',
    text: 'To take an image out of use, so that nothing new can be launched from it. Instances made from it keep running, and its snapshots stay and cost money unless you delete them too.',
    doc: docs.deregister,
  },
  architecture: {
    name: 'Processor architecture',
    text: 'The kind of instructions a processor understands: x86_64 from Intel and AMD, arm64 from Graviton. Image and type must have the same one, so a t3 instance cannot be changed into a t4g.',
    doc: docs.amis,
  },
  nitro: {
    name: 'Nitro System',
    text: 'The platform of current instance types; older ones such as t2 run on Xen. Only Nitro types have the attached EBS check, so they have three status checks where Xen types have two.',
    doc: docs.instanceTypes,
  },
  'guest-os': {
    name: 'Guest operating system',
    text: 'The operating system inside an instance, such as Amazon Linux. AWS does not look after it: updates, full disks and crashed programs are your job.',
    doc: docs.instances,
  },
  boot: {
    name: 'Boot',
    text: 'What the operating system does from the moment the power is on until it is ready. Meanwhile the instance is already running and billed, so running does not mean that you can log in.',
    doc: docs.ssh,
  },
  host: {
    name: 'Host',
    text: 'The physical computer in an AWS data centre on which an instance runs. You do not see it, but a reboot normally stays on it, and a stop and start mostly leads to another one.',
    doc: docs.stopStart,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>
