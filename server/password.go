package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"golang.org/x/term"
)

// readPassword reads a password where the command is called: twice and unseen from a terminal, else
// one line of standard in.
func readPassword(ctx context.Context, p *program) (string, error) {
	file, is := p.stdin.(*os.File)
	if !is || !term.IsTerminal(int(file.Fd())) {
		return line(p.stdin)
	}
	first, err := unseen(ctx, p, file, "Lösenord: ")
	if err != nil {
		return "", err
	}
	again, err := unseen(ctx, p, file, "Lösenordet en gång till: ")
	if err != nil {
		return "", err
	}
	if first != again {
		return "", errors.New("lösenorden är inte lika; inget är ändrat")
	}
	return first, nil
}

// unseen reads a line from a terminal without showing it, and leaves the terminal as it was also
// when ctx ends first.
func unseen(ctx context.Context, p *program, terminal *os.File, prompt string) (string, error) {
	descriptor := int(terminal.Fd())
	before, err := term.GetState(descriptor)
	if err != nil {
		return "", err
	}
	fmt.Fprint(p.stderr, prompt)
	defer fmt.Fprintln(p.stderr)
	type answer struct {
		text []byte
		err  error
	}
	read := make(chan answer, 1)
	go func() {
		text, err := term.ReadPassword(descriptor)
		read <- answer{text, err}
	}()
	select {
	case a := <-read:
		return string(a.text), a.err
	case <-ctx.Done():
		return "", errors.Join(errors.New("avbrutet; inget är ändrat"), term.Restore(descriptor, before))
	}
}

// line is the first line of what is read.
func line(r io.Reader) (string, error) {
	lines := bufio.NewScanner(r)
	if !lines.Scan() {
		return "", &wrongCall{"inget lösenord på standard in"}
	}
	return lines.Text(), nil
}
