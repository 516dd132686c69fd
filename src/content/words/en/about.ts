export const about = {
  intro:
    'Everything here happens in this page. What AWS documents is done as it documents it; this is what is simpler, or only typical.',
  items: {
    times: {
      title: 'How long things take',
      text: 'AWS promises no times for starting, stopping, checking or delivering. The ones here are typical, drawn from the seed; real ones differ from day to day.',
    },
    hosts: {
      title: 'Hosts',
      text: 'You never see the host of a real instance. It is shown here because it explains the system check. A stop and start nearly always leads to another host; here it always does.',
    },
    zones: {
      title: 'Zones',
      text: 'Which building a zone letter means differs between older accounts in N. Virginia. Here a is az1, b is az2, and so on.',
    },
    guest: {
      title: 'Inside the machine',
      text: 'There is no real Linux: files, a job, a web server, memory and CPU are played. A data volume is formatted and mounted by itself, and unmounted before a detach. Really, you format, mount and unmount, or a detach can stay busy. SSH only tries the port: there are no keys.',
    },
    checks: {
      title: 'Status checks',
      text: 'All checks of an instance are made at one moment of each minute. With the host’s power or network gone, the EBS check is left passing.',
    },
    stall: {
      title: 'Volumes that do not answer',
      text: 'Stalled I/O lies in the path between host and volume, so a stop and start cures it; an unreachable volume is trouble in EBS itself, so it does not. AWS mends both after a while. An OS on such a root goes on answering the instance check until its next boot; AWS says that check may fail at once.',
    },
    disks: {
      title: 'A full root disk',
      text: 'What happens then depends on the application. Here the web server gives up, the checks pass, and the next boot fails. File systems grow by themselves with their volume; really you extend them.',
    },
    console: {
      title: 'System log and screenshot',
      text: 'A line or a few for each thing that an OS would tell. What points to a fault is what AWS documents, where it does; the rest is typical. The screenshot is drawn from text, not a picture.',
    },
    recovery: {
      title: 'Automatic recovery',
      text: 'AWS names no time for it; here it takes some minutes after a failed system check, and there is always room on another host. The second message, with its result, is left out.',
    },
    quota: {
      title: 'Quotas',
      text: 'This account may launch any type. A real new account may use 5 vCPUs of the standard families and none of g, p, inf and x until it asks for more.',
    },
    bill: {
      title: 'The bill',
      text: 'On-Demand Linux prices from public lists. Instances, EBS, snapshots and public IPv4 are counted; a snapshot stores 2 GiB for an OS and 1 MiB for each file, later ones only what changed; data transfer, alarms, detailed monitoring, SMS and CPU credits are not yet. No free tier, no tax.',
    },
    messages: {
      title: 'Messages',
      text: 'The alarm mail follows real alarm mails; some lines may differ today. SMS and Slack look typical. SMS depends on the Region, and real accounts begin in the SMS sandbox, which is left out.',
    },
    refusals: {
      title: 'Refusals',
      text: 'Codes and sentences are AWS’s where somebody has published them. Where AWS’s own sentence is not known, it is ours.',
    },
    metrics: {
      title: 'Metrics',
      text: 'Status checks and CPU, kept for eight days. While an OS resumes from hibernation, real checks show failed; here they are initializing.',
    },
    missing: {
      title: 'Not here yet',
      text: 'Snapshots, own images and volume modification have no buttons yet (scripts can ask for them). CPU credits, scheduled events, Spot, Auto Scaling, IAM, network ACLs and routes, IPv6.',
    },
  },
  credits: 'Made with React, React Flow, Zustand, framer-motion, Tailwind and lucide. MIT licence.',
}
