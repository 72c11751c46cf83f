package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"loftet/server/clocktest"
)

// terminals stay open until the tests end: a read that was broken off still waits at its own, and
// would come back to whatever has the same descriptor then.
var terminals sync.Map

// terminal is a terminal, and the end of it where somebody types and reads.
func terminal(t *testing.T) (terminal, person *os.File) {
	t.Helper()
	person, err := os.OpenFile("/dev/ptmx", os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Fatal(err)
	}
	if err := unix.IoctlSetPointerInt(int(person.Fd()), unix.TIOCSPTLCK, 0); err != nil {
		t.Fatal(err)
	}
	number, err := unix.IoctlGetInt(int(person.Fd()), unix.TIOCGPTN)
	if err != nil {
		t.Fatal(err)
	}
	terminal, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", number), os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Fatal(err)
	}
	terminals.Store(terminal, person)
	return terminal, person
}

// echoes reports whether a terminal shows what is typed.
func echoes(t *testing.T, terminal *os.File) bool {
	t.Helper()
	state, err := unix.IoctlGetTermios(int(terminal.Fd()), unix.TCGETS)
	if err != nil {
		t.Fatal(err)
	}
	return state.Lflag&unix.ECHO != 0
}

// until waits for the terminal to show or hide what is typed.
func until(t *testing.T, terminal *os.File, shown bool) {
	t.Helper()
	for range 200 {
		if echoes(t, terminal) == shown {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatalf("what is typed is shown: %v, want %v", !shown, shown)
}

func TestAPasswordIsReadUnseenFromATerminal(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		typed string
		exit  int
		says  string
	}{
		{vidsel + "\n" + vidsel + "\n", 0, "anna finns nu"},
		{vidsel + "\n" + storforsen + "\n", 1, "inte lika"},
	} {
		term, person := terminal(t)
		var said bytes.Buffer
		p := &program{
			args: append([]string{"user", "add", "anna"}, officer...), environ: []string{"LOFTET_DATA=" + t.TempDir()},
			stdin: term, stdout: &said, stderr: &said, now: clocktest.Now,
		}
		ended := make(chan int, 1)
		go func() { ended <- p.run(t.Context()) }()
		until(t, term, false)
		if _, err := person.WriteString(c.typed); err != nil {
			t.Fatal(err)
		}
		if exit := <-ended; exit != c.exit || !strings.Contains(said.String(), c.says) {
			t.Errorf("exit %d, said %s, want %s", exit, said.String(), c.says)
		}
		if !echoes(t, term) {
			t.Error("the terminal is left so that it shows nothing")
		}
	}
}

func TestAPasswordThatIsBrokenOffLeavesTheTerminalAsItWas(t *testing.T) {
	t.Parallel()
	term, _ := terminal(t)
	ctx, cancel := context.WithCancel(t.Context())
	var said bytes.Buffer
	p := &program{
		args: []string{"user", "password", "anna"}, environ: []string{"LOFTET_DATA=" + t.TempDir()},
		stdin: term, stdout: &said, stderr: &said, now: clocktest.Now,
	}
	ended := make(chan int, 1)
	go func() { ended <- p.run(ctx) }()
	until(t, term, false)
	cancel()
	if exit := <-ended; exit != 1 || !strings.Contains(said.String(), "avbrutet") {
		t.Errorf("exit %d, said %s", exit, said.String())
	}
	until(t, term, true)
}
