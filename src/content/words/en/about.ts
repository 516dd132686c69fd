export const about = {
  intro:
    'Everything here happens in this page. What AWS documents is done as documented. This list says what is simpler here, or only typical.',
  items: {
    times: {
      title: 'How long things take',
      text: 'AWS promises no times for starting, stopping, checking or delivering. The times here are typical and drawn from the seed; real ones vary.',
    },
    hosts: {
      title: 'Hosts',
      text: 'You never see the host of a real instance. It is shown here because it explains the system check. A stop and start nearly always leads to another host; here it always does.',
    },
    zones: {
      title: 'Zones',
      text: 'In older accounts, the same zone letter in N. Virginia can mean different zones. Here a is az1, b is az2, and so on.',
    },
    quota: {
      title: 'Quotas',
      text: 'The quotas of this account are raised: 100,000 vCPUs of each kind, 5,000 TiB of each volume type. A new account may use 5 vCPUs of the standard families and none of g, p, inf and x until it asks for more; scripts can set that here (SetQuotas). Pending instances count here; AWS’s guide counts only running ones.',
    },
    guest: {
      title: 'Inside the instance',
      text: 'There is no real Linux: files, a job, a web server, memory and CPU are simulated. A data volume has to be formatted and mounted, and a root grows with its next boot, as in AWS; folders are there once something is in them, who may write a file is decided by the owner of its folder only, everybody may read everything, and a forced detach loses nothing. In accounts that were begun before 30 November 2026 all of that goes on happening by itself. With Multi-Attach an ordinary file system is spoilt as soon as one OS writes while another has it mounted; in AWS sooner or later.',
    },
    firstBoot: {
      title: 'The first boot',
      text: 'Images bring no web server, as in AWS; the user data that the launch form suggests installs one, and the suggestion is this page’s. Scripts are run by a small shell: it knows if, case, loops and functions, not arrays, and what it cannot run it says in the cloud-init log. Whether a service other than a web server runs is left out, and so is PHP. Only some packages are known, and installing takes a typical time.',
    },
    access: {
      title: 'Keys, roles and ways in',
      text: 'Keys that EC2 makes here are made up, and so are tokens and credentials: they open nothing outside this page and say so. There is no IAM; three example roles are there. The prompt in the details is a look inside and needs no key: whether one would get in, “Connect” says.',
    },
    hibernation: {
      title: 'Hibernation',
      text: 'AWS does not support hibernation for more than 60 days; here nothing happens then. While the OS resumes, the instance check shows failed; AWS says only that “the status checks” do.',
    },
    checks: {
      title: 'Status checks',
      text: 'All checks of an instance are made at one moment of each minute. When the host loses power or network, the EBS check keeps passing.',
    },
    stall: {
      title: 'Volumes that do not respond',
      text: 'Stalled I/O is a problem of the path between host and volume, so a stop and start, or detaching the volume, fixes it. An unreachable volume is a problem in EBS itself, so neither does. AWS fixes both after a while. An OS on such a root volume keeps answering the instance check until its next boot; AWS says that check may fail at once.',
    },
    memory: {
      title: 'Memory that is used up',
      text: 'Here the OS stops answering and the instance check fails. In real life the kernel often ends one process instead (the database, the web server, sshd): the service is dead, and all checks pass.',
    },
    disks: {
      title: 'A full root disk',
      text: 'What happens depends on the application. Here the web server crashes, the checks pass, and the next boot fails; many a real OS with a full disk boots.',
    },
    console: {
      title: 'System log and screenshot',
      text: 'A few lines for each thing that an OS would write. The lines that point to a fault are the ones AWS documents, where it does; the rest is typical. The screenshot is drawn from text; EC2 returns a picture.',
    },
    recovery: {
      title: 'Automatic recovery',
      text: 'AWS names no time for it. Here it takes some minutes after a failed system check, and if the zone has no capacity it fails and is not tried again. The second message, with its result, is left out.',
    },
    scheduled: {
      title: 'Scheduled events',
      text: 'They happen exactly at their start time; windows and deadlines are typical. Maintenance is always a reboot in place. AWS’s mail about them appears only in the log.',
    },
    metrics: {
      title: 'Metrics',
      text: 'Kept for eight days. Network and EBS numbers are typical of a small web server and follow the workload. The CloudWatch agent is installed with one switch and needs no role here. Metrics that scripts publish (PutMetricData) are kept for 15 days; alarms see them, the page draws no graph of them. Dashboards are kept and answered as they were put; nothing is drawn of them, and they cost nothing here.',
    },
    messages: {
      title: 'Messages',
      text: 'The alarm mail follows real ones; a few lines may differ today. SMS and Slack look typical. Whether SMS is available depends on the Region. The account starts in the SMS sandbox with one verified phone; the monthly spend limit is left out.',
    },
    bill: {
      title: 'The bill',
      text: 'On-Demand Linux prices from public lists, by the second, with months of 30 days; Spot prices are examples. A snapshot stores 2 GiB for an OS and 1 MiB for each file; later ones store only what changed. Ten alarms and ten metrics are free at each moment; AWS counts over the month. Custom metrics, data transfer, requests, mail, SMS and tax are not on the bill, and no free tier is applied.',
    },
    credits: {
      title: 'CPU credits',
      text: 'Without credits, standard mode drops to the baseline at once; in AWS it goes down gradually. Surplus credits are charged as they are spent, not at the end of the hour. After a change of type the balance is empty; AWS does not say what happens.',
    },
    copies: {
      title: 'Snapshots, images, new root volumes',
      text: 'A snapshot takes a typical time whatever its size, and a reboot left out when an image is made loses nothing here. A root volume is replaced with one as at launch or from a snapshot; in AWS an image will do too. Copies stay within the Region and under the account’s own key; whom a snapshot or an image is shared with is kept and shown, as there is no other account here.',
    },
    experiments: {
      title: 'Links and prepared experiments',
      text: 'A link, a file and an experiment kept under a name hold requests, which are made again when it is opened; in another version of this page some things may come out differently. Of what happened before its story begins, “Why?” tells nothing.',
    },
    files: {
      title: 'Files of other tools',
      text: 'CloudFormation, CLI lines and other files are made request by request: there is no stack here, so nothing is rolled back or updated as a whole and no tags of CloudFormation’s are set. Images of other accounts are replaced by the nearest one, which the window says. Of Terraform’s functions and expressions some are read; what needs another one is left out and named. What a written file cannot say stands at its head.',
    },
    refusals: {
      title: 'Refusals',
      text: 'Codes and messages are AWS’s own where they have been published. Where AWS’s message is not known, it is ours.',
    },
    missing: {
      title: 'Not here yet',
      text: 'Fleets, Auto Scaling, IAM beyond three example roles, NAT and transit gateways, load balancers, Savings Plans and Capacity Reservations, IPv6, application status checks.',
    },
  },
  ours: (n: number) => `The ${n} refusals whose messages are ours`,
  credits: 'Made with React, React Flow, Zustand, framer-motion, Tailwind and lucide. MIT licence.',
}
