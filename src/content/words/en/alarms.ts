/** The rule of an alarm, for the sentence that reads it back. Numbers and names come ready to be said. */
interface Rule {
  readonly metric: string
  /** a status check with the usual threshold: it fails or it doesn't */
  readonly fails: boolean
  readonly statistic: string
  readonly operator: string
  readonly threshold: string
  readonly each: string
  readonly n: number
  readonly m: number
}

interface Effect {
  readonly action: 'none' | 'stop' | 'terminate' | 'reboot' | 'recover'
  readonly instance: string
  readonly topic?: string | undefined
}

const checks: Readonly<Record<string, string>> = {
  StatusCheckFailed: 'any status check',
  StatusCheckFailed_Instance: 'the instance check',
  StatusCheckFailed_System: 'the system check',
  StatusCheckFailed_AttachedEBS: 'the attached EBS check',
}

const percents: ReadonlySet<string> = new Set(['CPUUtilization', 'mem_used_percent', 'disk_used_percent'])

const operators: Readonly<Record<string, string>> = {
  GreaterThanOrEqualToThreshold: 'is at least',
  GreaterThanThreshold: 'is above',
  LessThanThreshold: 'is below',
  LessThanOrEqualToThreshold: 'is at most',
}

const times = ({ n, m, each }: Rule) => {
  if (n === 1) return `for ${each}`
  return m === n ? `${n} times in a row, ${each} each` : `${m} times out of ${n}, ${each} each`
}

const condition = (rule: Rule) => {
  if (rule.fails) return `${checks[rule.metric] ?? rule.metric} fails`
  const unit = percents.has(rule.metric) && rule.statistic !== 'SampleCount' ? ' %' : ''
  return `${rule.metric} (${rule.statistic}) ${operators[rule.operator] ?? rule.operator} ${rule.threshold}${unit}`
}

const effect = ({ action, instance, topic }: Effect) => {
  const act = action === 'none' ? undefined : `${action} ${instance}`
  const notify = topic === undefined ? undefined : `notify ${topic}`
  return [act, notify].filter((one) => one !== undefined).join(' and ')
}

const sentence = (rule: Rule, what: Effect) =>
  `When ${condition(rule)}${rule.fails ? '' : ','} ${times(rule)}, ${effect(what) || 'only its state changes; nobody is notified'}.`

export const alarms = {
  title: 'Manage CloudWatch alarms',
  gone: 'This instance does not exist any more.',
  there: 'Alarms on this instance',
  add: 'New alarm',
  edit: 'Edit',
  editing: (name: string) => `Edit ${name}`,
  more: (name: string) => `More for ${name}`,
  test: 'Set its state, to test its actions',
  testHint: 'Actions run as if it were real. CloudWatch corrects the state within a minute.',
  testReason: 'Testing the actions',
  muted: 'actions disabled',
  states: { OK: 'OK', ALARM: 'ALARM', INSUFFICIENT_DATA: 'INSUFFICIENT_DATA' },
  usual: 'Usual alarms',
  presets: {
    instance: (n: number, each: string) => `Instance check ${n} × ${each} → reboot`,
    system: (n: number, each: string) => `System check ${n} × ${each} → recover`,
    cpu: (value: string, n: number, each: string) => `CPU above ${value} % ${n} × ${each} → notify`,
  },
  presetHint: 'Reboot and recover use different numbers of periods; with the same number both might start at once.',
  watch: 'What to watch',
  metric: 'Metric',
  metricGroups: {
    check: 'Status checks · every minute · free',
    load: 'CPU and network',
    disk: 'EBS volumes together (Nitro)',
    agent: 'CWAgent · only with the CloudWatch agent',
    credits: 'CPU credits · every 5 minutes',
  },
  metrics: {
    StatusCheckFailed: 'Any check',
    StatusCheckFailed_Instance: 'Instance check',
    StatusCheckFailed_System: 'System check',
    StatusCheckFailed_AttachedEBS: 'Attached EBS check',
    CPUUtilization: 'CPU',
    NetworkIn: 'Network in',
    NetworkOut: 'Network out',
    NetworkPacketsIn: 'Packets in',
    NetworkPacketsOut: 'Packets out',
    EBSReadOps: 'Reads',
    EBSWriteOps: 'Writes',
    EBSReadBytes: 'Bytes read',
    EBSWriteBytes: 'Bytes written',
    mem_used_percent: 'Memory',
    disk_used_percent: 'Disk',
    CPUCreditUsage: 'Credits spent',
    CPUCreditBalance: 'Credit balance',
    CPUSurplusCreditBalance: 'Surplus credits owed',
    CPUSurplusCreditsCharged: 'Surplus credits charged',
  },
  metricHint: {
    StatusCheckFailed: '1 while any of its checks fails, else 0.',
    StatusCheckFailed_Instance: '1 while the OS or its network does not answer: you fix it.',
    StatusCheckFailed_System: '1 while its host has a problem: AWS fixes it.',
    StatusCheckFailed_AttachedEBS: '1 while a volume cannot be reached or does not complete its I/O, else 0.',
    CPUUtilization: 'Percent of all vCPUs.',
    NetworkIn: 'Bytes received in each point’s time; ÷ 300 (basic) or ÷ 60 (detailed) for bytes a second.',
    NetworkOut: 'Bytes sent in each point’s time; ÷ 300 (basic) or ÷ 60 (detailed) for bytes a second.',
    NetworkPacketsIn: 'Every five minutes only, also with detailed monitoring.',
    NetworkPacketsOut: 'Every five minutes only, also with detailed monitoring.',
    EBSReadOps: 'Read operations of all attached volumes together.',
    EBSWriteOps: 'Write operations of all attached volumes together.',
    EBSReadBytes: 'Bytes read from all attached volumes together.',
    EBSWriteBytes: 'Bytes written to all attached volumes together.',
    mem_used_percent: 'Only the CloudWatch agent sees RAM. Without it there is nothing to watch.',
    disk_used_percent: 'How full the root file system is, as the CloudWatch agent sees it.',
    CPUCreditUsage: 'Credits spent in five minutes; one is a vCPU at 100% for a minute.',
    CPUCreditBalance: 'Credits saved up to spend above the baseline.',
    CPUSurplusCreditBalance: 'Credits borrowed and not yet earned back; unlimited mode only.',
    CPUSurplusCreditsCharged: 'Borrowed credits that cost money.',
  },
  statistic: 'Statistic',
  operator: 'Comparison',
  operators: {
    GreaterThanOrEqualToThreshold: '≥ at least',
    GreaterThanThreshold: '> above',
    LessThanThreshold: '< below',
    LessThanOrEqualToThreshold: '≤ at most',
  },
  threshold: 'Threshold',
  period: 'Period',
  periods: 'Periods (N)',
  toAlarm: 'Breaching (M)',
  toAlarmHint: 'of the last N',
  missing: 'Missing data',
  missingKinds: {
    missing: 'missing: no opinion',
    notBreaching: 'notBreaching: good',
    breaching: 'breaching: bad',
    ignore: 'ignore: keep the state',
  },
  missingHint: {
    missing: 'No data at all: INSUFFICIENT_DATA. AWS advises this where an alarm acts on an instance.',
    notBreaching: 'A gap counts as a good point.',
    breaching: 'A gap counts as a bad point.',
    ignore: 'In a gap the alarm stays as it is.',
  },
  react: 'In ALARM',
  action: 'Do to the instance',
  actions: { none: 'Nothing', reboot: 'Reboot', recover: 'Recover', stop: 'Stop', terminate: 'Terminate' },
  actionHint: {
    none: 'The alarm only notifies.',
    reboot: 'The OS starts again on the same host: it can fix problems inside.',
    recover: 'Moves it to another host. Id, addresses and volumes stay; RAM is lost.',
    stop: 'Stops it. None of an alarm’s EC2 actions starts it again: you have to.',
    terminate: 'Deletes the instance. It cannot be undone.',
  },
  recoverOnly:
    'Recover is meant for StatusCheckFailed_System; AWS’s own pages word it differently. What is wrong inside the OS, another host does not fix.',
  notify: 'Notification',
  notifyKinds: { none: 'Nobody', existing: 'Existing topic', new: 'New topic' },
  tellsNobody: {
    none: 'This alarm notifies nobody and does nothing: only its colour changes.',
    acts: 'This alarm acts but notifies nobody: you see it only if you look.',
  },
  tellSomebody: 'Notify somebody',
  topic: 'SNS topic',
  topicName: 'Name of the topic',
  topicThere: 'A topic with this name exists; it will be used.',
  readers: 'Who is notified',
  addReader: { email: 'Add email', sms: 'Add phone', slack: 'Add Slack channel' },
  readerLabel: { email: 'Email address', sms: 'Phone number', slack: 'Slack channel' },
  readerHint: {
    email: 'Gets a mail with a link first. Nothing else comes until it is clicked.',
    sms: 'In the SMS sandbox only verified numbers get anything: +821012345678 is one.',
    smsSeoul: 'Availability depends on Region; for Seoul AWS’s own pages disagree.',
    slack: 'Through Amazon Q Developer in chat applications (formerly AWS Chatbot).',
  },
  removeReader: (address: string) => `Remove ${address}`,
  pending: 'Pending confirmation',
  unverified: 'Number not verified',
  confirmed: 'Confirmed',
  tellOk: 'Notify them also when it is OK again',
  naming: 'Name it',
  name: 'Alarm name',
  description: 'Description (optional)',
  readsAs: 'In words',
  unreadable: 'This appears once the numbers are right.',
  sentence,
  plusOk: 'And notify them again when it is OK.',
  problems: {
    nameMissing: 'An alarm needs a name.',
    nameLong: (most: string, now: string) => `At most ${most} characters; these are ${now}.`,
    nameControl: 'No line breaks or control characters.',
    notNumber: 'A number, such as 80 or 0.5.',
    notCount: 'A whole number, 1 or more.',
    tooLongDay: 'Period × N may be at most one day while a period is under an hour.',
    tooLongWeek: 'Period × N may be at most seven days.',
    moreThanN: 'M cannot be more than N.',
    topicMissing: 'A topic needs a name.',
    topicShape: 'Only A–Z, a–z, 0–9, - and _, at most 256.',
    emailMissing: 'Which address?',
    emailShape: 'That is not a mail address: name@example.com',
    phoneMissing: 'Which number?',
    phoneShape: 'With + and the country code, 7 to 15 digits: +821012345678',
    channelMissing: 'Which channel?',
    channelShape: 'Lowercase letters (Korean ones too), digits, - and _, at most 80: #ops',
  },
  warnings: {
    creditGaps: (period: string, every: string) =>
      `Credit metrics come every ${every}, also with detailed monitoring. With periods of ${period} most are empty, and the alarm goes to INSUFFICIENT_DATA again and again.`,
    gaps: (period: string, every: string) =>
      `This metric comes every ${every}. Periods of ${period} are mostly empty, and the alarm goes to INSUFFICIENT_DATA again and again.`,
    noAgent: 'The CloudWatch agent is not installed there: this metric has no data until it is (Monitor tab).',
    useEvery: (every: string) => `Use ${every}`,
    race: (other: string) =>
      `${other} acts after the same time: reboot and recover could both start. Choose another N.`,
    protected: {
      stop: 'Stop protection is on: the alarm will go off, but its stop probably fails (AWS does not say).',
      terminate: 'Termination protection is on: the alarm will go off, but its action fails.',
    },
    breachingAction:
      'A stopped instance publishes nothing. With breaching, the missing data alone would run the action.',
    terminates: 'Terminate cannot be undone.',
    noReaders: 'Nobody is subscribed to this topic.',
    unconfirmed: 'Nobody there has confirmed yet: no mail will arrive.',
    replaces: 'An alarm with this name exists; saving replaces it.',
  },
  asCli: 'The same in the AWS CLI',
  save: 'Create alarm',
  saveChanges: 'Save changes',
  free: (n: string) => `The first ${n} alarms of an account are free.`,
  saved: {
    title: (name: string) => `${name} is watching`,
    first: {
      marked:
        'A new alarm begins as [[insufficient-data|INSUFFICIENT_DATA]]. Within about a minute it evaluates the data points that are there.',
    },
    kept: 'A changed alarm keeps its state until it is evaluated again.',
    confirm: (n: number) =>
      n === 1
        ? '1 subscriber still has to confirm, within 48 hours.'
        : `${n} subscribers still have to confirm, within 48 hours.`,
    open: 'Open messages',
    again: 'Back to the alarms',
  },
  history: {
    title: 'History',
    of: (name: string) => `History of ${name}`,
    hint: 'CloudWatch keeps it for 30 days, also after an alarm is deleted. A failed action shows only here.',
    kinds: { ConfigurationUpdate: 'Configuration', StateUpdate: 'State', Action: 'Action' },
    all: (n: number) => `Show all ${n}`,
    less: 'Show fewer',
    ribbon: (states: string) => `States of the alarm: ${states}`,
  },
  graph: {
    of: (metric: string, statistic: string) => `${metric} · ${statistic}`,
    window: (n: number, each: string) => `last ${n} × ${each}`,
    threshold: (value: string) => `threshold ${value}`,
    empty: 'No data yet',
    none: (metric: string, span: string) => `${metric}: no data points in the last ${span}.`,
    summary: (g: { metric: string; span: string; points: number; newest: string; at: string; most: string }) =>
      `${g.metric}, last ${g.span}: ${g.points} data points, newest ${g.newest} at ${g.at}, highest ${g.most}.`,
    breaching: (n: number, threshold: string) => `${n} on the wrong side of ${threshold}.`,
  },
}
