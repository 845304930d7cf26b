package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
)

// Report tells the program that started this one what was tried, and asks it for faults.
type Report struct {
	answers *bufio.Reader
}

type fault map[string]any

func newReport() *Report {
	return &Report{answers: bufio.NewReader(os.Stdin)}
}

// Check tries one thing; an error or a panic in it is a failure, and the rest goes on.
func (r *Report) Check(title string, run func() error) {
	say(map[string]any{"begin": title})
	if err := guarded(run); err != nil {
		say(map[string]any{"end": err.Error()})
		return
	}
	say(map[string]any{"end": nil})
}

// Fault is what the next request meets.
func (r *Report) Fault(next fault) error {
	say(map[string]any{"ask": map[string]any{"fault": next}})
	_, err := r.answers.ReadString('\n')
	return err
}

func guarded(run func() error) (err error) {
	defer func() {
		if panicked := recover(); panicked != nil {
			err = fmt.Errorf("the SDK panicked: %v", panicked)
		}
	}()
	return run()
}

func say(message map[string]any) {
	line, err := json.Marshal(message)
	if err != nil {
		panic(err)
	}
	fmt.Println(string(line))
}

func equal(actual, wanted any) error {
	if reflect.DeepEqual(actual, wanted) {
		return nil
	}
	return fmt.Errorf("%s is not %s", shown(actual), shown(wanted))
}

func shown(value any) string {
	text, err := json.Marshal(value)
	if err != nil {
		return fmt.Sprint(value)
	}
	return string(text)
}

// all returns the first error of several checks.
func all(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
