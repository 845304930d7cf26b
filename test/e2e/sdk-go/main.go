// The official Go SDK against a manager: judge <url> <certificate> <user> <password>; see ../sdk-judge.mjs.
package main

import (
	"fmt"
	"os"
	"time"
)

const arguments = 5

func main() {
	if len(os.Args) != arguments {
		fmt.Fprintln(os.Stderr, "judge <url> <certificate> <user> <password>")
		os.Exit(2)
	}
	manager := Manager{os.Args[1], os.Args[2], os.Args[3], os.Args[4], 30 * time.Second}
	nsx, err := manager.connect()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	report := newReport()
	seedNetwork(nsx, report)
	refusals(nsx, manager, report)
	seedNetworkGone(nsx, report)
	largeNetwork(nsx, report)
}
