// Löftet's server: one program that answers GraphQL, serves the app and keeps the pledge's data, in
// MongoDB or in a file of its own.
//
//	go run ./server demo     try it, with made-up activity
//	go run ./server serve    run it
//
// There is a file for each command. They wire the packages together and hold no rules.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"slices"
	"syscall"
	"time"

	"loftet/server/web"
)

// program is what a command has of the world around it.
type program struct {
	args    []string
	environ []string
	stdin   io.Reader
	stdout  io.Writer
	stderr  io.Writer
	now     func() time.Time
}

// command is one thing the program can do.
type command struct {
	name    string
	summary string
	run     func(context.Context, *program) error
}

var commands = []command{
	{"demo", "prova Löftet: det riktiga löftet, påhittad aktivitet, inbyggd databas", runDemo},
	{"serve", "kör Löftet", runServe},
	{"config", "visa inställningarna, med hemligheter dolda", runConfig},
	{"pledge", "läs in eller skriv ut ett löfte: pledge import FIL | pledge export LÖFTE", runPledge},
	{"migrate", "gör om det som äldre versioner har sparat", runMigrate},
	{"user", "konton: user add | user list | user password", runUser},
}

// logLevel is INFO, but in the demo, whose reader should find what it says in the terminal.
var logLevel = new(slog.LevelVar)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	p := &program{args: os.Args[1:], environ: os.Environ(), stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr, now: time.Now}
	code := p.run(ctx)
	stop()
	os.Exit(code)
}

// run carries out a command and returns the program's exit code: 0, 1 for a failure, 2 for a wrong
// call.
func (p *program) run(ctx context.Context) int {
	slog.SetDefault(slog.New(web.Log(slog.NewTextHandler(p.stderr, &slog.HandlerOptions{Level: logLevel}))))
	if len(p.args) == 0 || slices.Contains([]string{"help", "--help", "-h"}, p.args[0]) {
		p.usage()
		return 0
	}
	i := slices.IndexFunc(commands, func(c command) bool { return c.name == p.args[0] })
	if i < 0 {
		fmt.Fprintf(p.stderr, "loftet: det finns inget kommando %q\n\n", p.args[0])
		p.usage()
		return 2
	}
	p.args = p.args[1:]
	err := commands[i].run(ctx, p)
	var wrong *wrongCall
	switch {
	case err == nil || errors.Is(err, flag.ErrHelp):
		return 0
	case errors.As(err, &wrong):
		fmt.Fprintln(p.stderr, "loftet:", err)
		return 2
	}
	fmt.Fprintln(p.stderr, "loftet:", err)
	return 1
}

func (p *program) usage() {
	fmt.Fprint(p.stdout, "Löftet gör ett medborgarlöfte möjligt att följa.\n\nloftet KOMMANDO [--help]\n\n")
	for _, c := range commands {
		fmt.Fprintf(p.stdout, "  %-8s %s\n", c.name, c.summary)
	}
	fmt.Fprint(p.stdout, "\nInställningar tas ur miljön; loftet config visar dem.\n")
}

// wrongCall is a command called with the wrong words.
type wrongCall struct{ message string }

func (w *wrongCall) Error() string { return w.message }

// flags reads a command's flags from its arguments; usage is its line in the help.
func (p *program) flags(usage string, define func(*flag.FlagSet)) error {
	set := flag.NewFlagSet("loftet", flag.ContinueOnError)
	set.SetOutput(p.stdout)
	set.Usage = func() {
		fmt.Fprintln(p.stdout, usage)
		set.PrintDefaults()
	}
	define(set)
	err := set.Parse(p.args)
	p.args = set.Args()
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		return &wrongCall{err.Error()}
	}
	return err
}
