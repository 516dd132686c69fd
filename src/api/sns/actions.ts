import {
  CheckIfPhoneNumberIsOptedOut,
  CreateSMSSandboxPhoneNumber,
  DeleteSMSSandboxPhoneNumber,
  GetSMSSandboxAccountStatus,
  ListPhoneNumbersOptedOut,
  ListSMSSandboxPhoneNumbers,
  VerifySMSSandboxPhoneNumber,
} from './sandbox.ts'
import {
  ConfirmSubscription,
  ListSubscriptions,
  ListSubscriptionsByTopic,
  Subscribe,
  Unsubscribe,
} from './subscriptions.ts'
import { AddPermission, RemovePermission } from './permissions.ts'
import { PublishBatch } from './publishBatch.ts'
import { CreateTopic, DeleteTopic, ListTopics, Publish } from './topics.ts'

import {
  GetSubscriptionAttributes,
  GetTopicAttributes,
  SetSubscriptionAttributes,
  SetTopicAttributes,
} from './attributes.ts'

export const snsActions = {
  GetTopicAttributes,
  SetTopicAttributes,
  AddPermission,
  RemovePermission,
  SetSubscriptionAttributes,
  GetSubscriptionAttributes,
  CreateTopic,
  DeleteTopic,
  ListTopics,
  Publish,
  PublishBatch,
  Subscribe,
  ConfirmSubscription,
  Unsubscribe,
  ListSubscriptions,
  ListSubscriptionsByTopic,
  CreateSMSSandboxPhoneNumber,
  VerifySMSSandboxPhoneNumber,
  DeleteSMSSandboxPhoneNumber,
  ListSMSSandboxPhoneNumbers,
  GetSMSSandboxAccountStatus,
  CheckIfPhoneNumberIsOptedOut,
  ListPhoneNumbersOptedOut,
}
