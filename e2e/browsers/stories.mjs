const desk = { width: 1366, height: 768 }
// no window of Firefox is narrower
const phone = { width: 500, height: 844 }
const escape = '\uE00C'
const control = '\uE009'

/** What a learner does, told in the same words for each browser; after each of them the page is looked at. */
export const stories = {
  'the first page': (on) => on.open('?lang=en&theme=light', desk),
  launch: async (on) => {
    await on.press('^Launch instance · t3.micro')
    await on.has('[data-id^=token-]')
    // where the machine was slow, time may stand already
    await on.run(() => document.querySelector('[aria-label^=Pause]')?.click())
    await on.pass(240)
    await on.sees('3/3 checks passed')
  },
  'a zone by its key': (on) => on.key('2'),
  'everything again': (on) => on.key('0'),
  stop: async (on) => {
    await on.press('^Stop$')
    await on.pass(120)
    await on.sees('stopped')
  },
  start: async (on) => {
    await on.press('^Start$')
    await on.pass(240)
    await on.sees('3/3 checks passed')
  },
  'an alarm': async (on) => {
    await on.press('^Actions')
    await on.press('^Manage CloudWatch alarms')
    await on.press('^Create alarm')
    await on.sees('is watching')
    await on.key(escape)
  },
  'a host without power': async (on) => {
    const { Reservations } = await on.api('DescribeInstances')
    const [{ InstanceId }] = Reservations[0].Instances
    await on.api('InjectFault', { Fault: 'HostPowerLost', InstanceId })
    await on.pass(300)
    await on.sees('failed')
  },
  'the list': (on) => on.press('^List$'),
  'the messages': (on) => on.press('^Messages'),
  'the log': async (on) => {
    await on.press('^Log$')
    await on.sees('InjectFault')
  },
  'the palette': async (on) => {
    await on.key('k', control)
    await on.has('[role=combobox]')
    await on.key(escape)
    await on.press('^Map$')
  },
  'a reload': async (on) => {
    await on.open('?lang=en&theme=light', desk)
    await on.has('aside [role=tab]')
  },
  'Korean, in the dark': async (on) => {
    await on.open('?lang=ko&theme=dark', desk)
    await on.has('aside [role=tab]')
  },
  'a lesson by its link': async (on) => {
    await on.forget()
    await on.open('?lang=en&theme=light&lesson=elastic-ip', desk)
    await on.sees('how to keep the address')
  },
  'a phone': async (on) => {
    await on.forget()
    await on.open('?lang=en&theme=light', phone)
  },
}
