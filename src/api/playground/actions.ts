import { DescribeBill } from './bill.ts'
import { ClearFault, InjectFault, InjectMystery, ListFaults, NameMystery, RevealMystery } from './faults.ts'
import { DescribeGuest, ProbeInstance, ReadFile, RepairVolume, RunInGuest, SetWorkload, WriteFile } from './guest.ts'
import { DescribeMessages } from './messages.ts'

export const playgroundActions = {
  InjectFault,
  ClearFault,
  ListFaults,
  InjectMystery,
  NameMystery,
  RevealMystery,
  SetWorkload,
  WriteFile,
  ReadFile,
  RunInGuest,
  ProbeInstance,
  RepairVolume,
  DescribeGuest,
  DescribeMessages,
  DescribeBill,
}
