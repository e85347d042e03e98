/** What `--help` prints. No line is longer than 80 columns. */

export const overview = `\
Calls InterServer's hosting API: buys licences, mail and VPSes, looks at
services and invoices, cancels them. Asks before it changes anything.

Usage: interserver-soap COMMAND [OPTION …]

Find out
  ops [WORD …]         list the operations, or those that hold every word
  describe OPERATION   what an operation does, takes and answers

Call
  call OPERATION --PARAMETER VALUE …
                       call an operation of the service
  probe                what only the live service can tell; needs no account

Try out
  demo                 buy a licence and a mailbox on a sandbox, step by step
  sandbox              serve a stand-in for the service on this machine

More
  wsdl                 write the catalogue as a WSDL, or compare one with it
  completion bash      print a completion script for bash

  --help               this text, or that of a command
  --version            the version of this program

Exit codes
  0  ok                    3   no readable answer; nothing was changed
  1  refused               4   outcome unknown: look before you try again
  2  fault                 64  wrong use; nothing was sent

\`interserver-soap COMMAND --help\` tells more of each command.`;

const ops = `\
Lists the operations, or those whose name, module and description hold every
word. Ends with 1 where there is none.

Usage: interserver-soap ops [WORD …] [OPTION …]

  --module MODULE   only those about one kind of service, such as vps
  --effect EFFECT   only those that read, write (charge or change something)
                    or open a session
  --json            as JSON, with the parameters

In a pipe: a line an operation, tabs between its columns.

Examples
  interserver-soap ops
  interserver-soap ops cancel --module vps
  interserver-soap ops --effect write | cut -f1`;

const describe = `\
Tells what an operation does, what it charges or destroys, what each parameter
and each field of the answer means, and what a refusal looks like.

Usage: interserver-soap describe OPERATION [--json]

  --json   as JSON

Example
  interserver-soap describe api_buy_license`;

const call = `\
Calls an operation of the service. Every value is checked before anything is
sent, and a call that can charge or change the account is asked about first.

Usage: interserver-soap call OPERATION --PARAMETER VALUE … [OPTION …]

\`interserver-soap call OPERATION --help\` tells which parameters it takes.
A secret parameter is never taken from the command line, which other users of
the machine can read: it comes from INTERSERVER_PARAMETER, or is asked for.

What is shown
  --json               the outcome as JSON, an error too
  --raw                the answer's XML as it came, as text
  --dry-run            the envelope, indented; sends nothing
  --show-secrets       passwords, keys and login addresses, which are otherwise
                       shown as •••

How it is called
  --yes                do not ask before a call that can charge or change
  --timeout SECONDS    how long it may take, its login included
                       (default: 60; tickets: 180)
  --endpoint URL       another address, such as a sandbox's

Who calls
  --profile NAME       the account of that name in profiles.json, whatever the
                       environment says
  INTERSERVER_USERNAME, INTERSERVER_PASSWORD, INTERSERVER_ENDPOINT
                       the account, and another address
  INTERSERVER_PROFILE  a profile, where those hold no account

  A user name, its password and a profile's endpoint come from one place; what
  is missing is asked for. profiles.json stands in ~/.config/interserver-soap,
  or in that folder of $XDG_CONFIG_HOME:

    { "work": { "username": "me@example.com",
                "passwordCommand": ["pass", "show", "interserver"] },
      "try":  { "username": "demo@example.com", "password": "demo",
                "endpoint": "http://127.0.0.1:8080/api.php" } }

Examples
  interserver-soap call api_get_license_types
  interserver-soap call api_buy_license --ip 192.0.2.9 --type 5000 --dry-run
  interserver-soap call api_vps_get_services --profile work --json`;

const probe = `\
Makes the reads that need no account and reports how the service writes its
answers: charset, length, compression, keep-alive, time. Its output holds
nothing private: attach it to a bug report.

Usage: interserver-soap probe [OPTION …]

  --endpoint URL   another address (or INTERSERVER_ENDPOINT)
  --json           the report as JSON`;

const demo = `\
Buys a licence and a mailbox on a sandbox of its own and shows each step: the
envelope that is sent, the answers as values, a refusal and a fault. Nothing
reaches the real service.

Usage: interserver-soap demo`;

const sandbox = `\
Serves a stand-in for the service on 127.0.0.1, with its WSDL at ?wsdl, until
Ctrl-C ends it. The account is demo@example.com, its password demo; an account
of INTERSERVER_USERNAME and INTERSERVER_PASSWORD can log in too.

Usage: interserver-soap sandbox [OPTION …]

  --port N       default: 8080; 0 takes any free one
  --seed N       what ids, names and addresses are made up from (default: 1)
  --fault FAULT  lets calls fail; can be given more than once

A FAULT is [OPERATION:]KIND[=NUMBER][*TIMES]. Its KIND is one of
  latency=MS                 the answer comes so much later
  500, 502                   an error page; the call was not handled
  500-after, 502-after       the same, after it was handled
  drop-before, drop-after    the connection breaks, before or after it
  cut=BYTES                  it breaks after so many bytes of the answer
  expired                    the session has ended
  utf8, short-length, php-warning
                             the faults of the real server software

Example
  interserver-soap sandbox --port 0 --fault "api_buy_license:drop-after*1"`;

const wsdl = `\
Writes the catalogue as a WSDL, as the service's own software would; or
compares a WSDL with the catalogue, and ends with 1 where they differ.

Usage: interserver-soap wsdl [OPTION …]

  --endpoint URL       the address that the WSDL names
  --diff FILE_OR_URL   what is added, removed and changed there
  --json               the differences as JSON

Example
  interserver-soap wsdl --diff https://my.interserver.net/api.php?wsdl`;

const completion = `\
Prints a script that teaches bash the commands, the operations, and each
operation's own parameters.

Usage: interserver-soap completion bash

Add this to ~/.bashrc:
  source <(interserver-soap completion bash)`;

export const helpTexts = { ops, describe, call, probe, demo, sandbox, wsdl, completion } as const;

export type CommandName = keyof typeof helpTexts;
