import { docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const health = {
  'status-check': {
    name: 'Status check',
    text: 'A test that AWS makes of every running instance each minute, free of charge. It tells a broken host from a broken OS, but none of the three built-in checks looks at security groups or your application, and none notifies anybody.',
    doc: docs.statusChecks,
  },
  'system-check': {
    name: 'System status check',
    text: 'The check of what is under the instance: the host, its power and its network. You cannot repair that, and a reboot does not help: wait for AWS, or stop and start to get to another host.',
    doc: docs.statusChecks,
  },
  'instance-check': {
    name: 'Instance status check',
    text: 'The check of the instance’s own software and network: does it answer an ARP request? If only this one fails, the cure is yours: reboot, repair the OS, or take a bigger type.',
    doc: docs.statusChecks,
  },
  'ebs-check': {
    name: 'Attached EBS status check',
    text: 'The check of whether attached EBS volumes can be reached and complete their reads and writes. Only Nitro types have it, and if it fails you can wait for AWS, replace the volume, or stop and start.',
    doc: docs.statusChecks,
  },
  impaired: {
    name: 'Impaired',
    text: 'AWS’s word for an instance that fails a status check. It is still running and billed: AWS looks after its host and EBS, but what is wrong inside waits for you or for an alarm’s action.',
    doc: docs.statusChecks,
  },
  'scheduled-event': {
    name: 'Scheduled event',
    text: 'Something that AWS announces it will do to an instance because of its host, such as a reboot or a stop. Only AWS can schedule one; if you stop and start before, you choose the time yourself.',
    doc: docs.scheduled,
  },
  recovery: {
    name: 'Recovery',
    text: 'The move of an instance from a failed host to a healthy one, with its ID, its volumes and all its addresses. To the OS it is a sudden reboot: what was in memory is lost.',
    doc: docs.recovery,
  },
  'auto-recovery': {
    name: 'Automatic recovery',
    text: 'A recovery that AWS tries by itself when the system check fails; on types that support it, it is on unless you turn it off. It does nothing for an OS that hangs, and it fails when the zone has no capacity.',
    doc: docs.recovery,
  },
  'system-log': {
    name: 'System log',
    text: 'What the OS wrote to its serial console, posted by EC2 shortly after a start, stop, reboot or termination. It can show why a boot failed even if nobody can log in; on Nitro types the latest can be asked for at any time.',
    doc: docs.unreachable,
  },
  screenshot: {
    name: 'Instance screenshot',
    text: 'A picture of what a monitor on the instance would show now. You get it even if the OS hangs and nobody can log in, but Graviton and bare metal types have none.',
    doc: docs.unreachable,
  },
  'rescue-instance': {
    name: 'Rescue instance',
    text: 'Another instance, to which you attach a broken root volume as a data disk in order to repair it. It must be in the same Availability Zone, and the broken instance has to be stopped meanwhile.',
    doc: docs.rescue,
  },
  'replace-root-volume': {
    name: 'Replace root volume',
    text: 'To give a running instance a new root volume: as at launch, or from a snapshot or an image. It is rebooted and keeps ID, addresses and other volumes, but later changes to the old root are not on the new one.',
    doc: docs.replaceRoot,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>
