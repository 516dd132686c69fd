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
      text: 'There is no real Linux: files, a job, a web server, memory and CPU are played. A data volume is formatted and mounted by itself, and unmounted before a detach. Really, you format, mount and unmount, or a detach can stay busy; here it does when the OS does not answer. Force loses nothing. SSH only tries the port: there are no keys.',
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
      text: 'AWS names no time for it; here it takes some minutes after a failed system check, and if the zone has no room it fails for good. The second message, with its result, is left out.',
    },
    quota: {
      title: 'Quotas',
      text: 'This account’s are raised: 100,000 vCPUs of each kind, 5,000 TiB of each volume type. A real new account may use 5 vCPUs of the standard families and none of g, p, inf and x until it asks for more; scripts can set that here (SetQuotas). Pending instances count here; AWS’s guide counts running ones.',
    },
    hibernation: {
      title: 'Hibernation',
      text: 'AWS does not support more than 60 days of it; here nothing happens then. While the OS resumes, the instance check shows failed; AWS says that the status checks do.',
    },
    scheduled: {
      title: 'Scheduled events',
      text: 'They happen exactly at their start time; windows and deadlines are typical. Maintenance is always a reboot in place. AWS’s mail about them is only mentioned in the log.',
    },
    bill: {
      title: 'The bill',
      text: 'On-Demand Linux prices from public lists, by the second, a month of 30 days. A snapshot stores 2 GiB for an OS and 1 MiB for each file, later ones only what changed. Ten alarms and ten metrics are free at each moment; AWS counts them over the month. Data transfer, custom metrics, requests, mail, SMS and tax are not on it, and no free tier is applied.',
    },
    credits: {
      title: 'CPU credits',
      text: 'Without credits, standard mode drops to the baseline at once; really it goes down gradually. Surplus is charged as it is spent, not at the end of the hour. A change of type begins with an empty balance: AWS does not say what happens.',
    },
    messages: {
      title: 'Messages',
      text: 'The alarm mail follows real alarm mails; some lines may differ today. SMS and Slack look typical. SMS depends on the Region. The account begins in the SMS sandbox with one verified phone; the monthly spend limit is left out.',
    },
    refusals: {
      title: 'Refusals',
      text: 'Codes and sentences are AWS’s where somebody has published them. Where AWS’s own sentence is not known, it is ours.',
    },
    metrics: {
      title: 'Metrics',
      text: 'Kept for eight days. Network and EBS numbers are typical of a small web server and follow the workload. The CloudWatch agent is installed with one switch and needs no role here.',
    },
    missing: {
      title: 'Not here yet',
      text: 'Spot, Auto Scaling, IAM, network ACLs and routes, IPv6.',
    },
  },
  credits: 'Made with React, React Flow, Zustand, framer-motion, Tailwind and lucide. MIT licence.',
}
