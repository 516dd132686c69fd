# What a small company has: npm run judge:clients makes it, changes it and takes it away.
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "endpoint" { type = string }
# test at first, then production: each module has something that is otherwise then
variable "environment" { default = "test" }

provider "aws" {
  region                      = "us-east-1"
  access_key                  = "test"
  secret_key                  = "test"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  endpoints {
    ec2        = var.endpoint
    cloudwatch = var.endpoint
    sns        = var.endpoint
    ssm        = var.endpoint
    sts        = var.endpoint
  }
}

module "server" {
  source      = "./server"
  environment = var.environment
}
module "network" {
  source      = "./network"
  environment = var.environment
}
module "storage" {
  source      = "./storage"
  environment = var.environment
}
module "launch" {
  source      = "./launch"
  environment = var.environment
}
module "alarms" {
  source      = "./alarms"
  environment = var.environment
}
module "defaults" {
  source      = "./defaults"
  environment = var.environment
}
