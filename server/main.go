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
	"strings"
	"syscall"
	"text/tabwriter"
	"time"

	"loftet/server/service"
	"loftet/server/store"
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
	service *service.Service // of the server that runs the command; nil: the command finds it
	// wrap, when there is one, is put around the database: tests have it slow.
	wrap func(store.Engine) store.Engine
}

// command is one thing the program can do: by itself, on the data, or by its parts.
type command struct {
	name    string
	takes   string // what is written after the name, for the help
	summary string
	run     func(context.Context, *program) error
	data    func(*flag.FlagSet) *work
	parts   []command
}

// commands are all that the program can do.
func commands() []command {
	return []command{
		{name: "demo", summary: "prova Löftet: det riktiga löftet, påhittad aktivitet, inbyggd databas", run: runDemo},
		{name: "serve", summary: "kör Löftet", run: runServe},
		{name: "config", summary: "visa inställningarna, med hemligheter dolda", run: runConfig},
		{name: "pledge", summary: "läs in, skriv ut eller pröva ett löfte", parts: pledgeCommands},
		{
			name: "migrate", summary: "gör om det som äldre versioner har sparat så som den här sparar det",
			data: migrateWork,
		},
		{name: "user", summary: "bjud in, visa, ändra och stäng konton", parts: userCommands},
	}
}

// logLevel is INFO, but in the demo, whose reader should find what it says in the terminal.
var logLevel = new(slog.LevelVar)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	p := &program{
		args: os.Args[1:], environ: os.Environ(), stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr, now: time.Now,
	}
	code := p.run(ctx)
	stop()
	os.Exit(code)
}

// run carries out a command and returns the program's exit code: 0, 1 for a failure, 2 for a wrong
// call.
func (p *program) run(ctx context.Context) int {
	slog.SetDefault(slog.New(web.Log(slog.NewTextHandler(p.stderr, &slog.HandlerOptions{Level: logLevel}))))
	return p.carryOut(ctx)
}

// carryOut is run in a program whose log is set up.
func (p *program) carryOut(ctx context.Context) int {
	var wrong *wrongCall
	var elsewhere *carriedOut
	switch err := p.call(ctx, command{parts: commands()}, "loftet"); {
	case err == nil || errors.Is(err, flag.ErrHelp):
		return 0
	case errors.As(err, &elsewhere):
		return elsewhere.exit
	case errors.As(err, &wrong):
		fmt.Fprintln(p.stderr, "loftet:", err)
		return 2
	default:
		fmt.Fprintln(p.stderr, "loftet:", err)
		return 1
	}
}

// call carries out the command, or the part of it, that the arguments name. path is how it is
// called.
func (p *program) call(ctx context.Context, c command, path string) error {
	switch {
	case c.run != nil && p.service != nil:
		return &wrongCall{path + " går inte att köra i en loftet som redan är igång."}
	case c.run != nil:
		return c.run(ctx, p)
	case c.data != nil:
		w, err := p.work(c, path)
		if err != nil {
			return err
		}
		return p.onData(ctx, w)
	case len(p.args) == 0 && path != "loftet":
		return &wrongCall{"säg vad som ska göras.\n\n" + c.help(path)}
	case len(p.args) == 0 || slices.Contains([]string{"help", "--help", "-help", "-h"}, p.args[0]):
		fmt.Fprint(p.stdout, c.help(path))
		return nil
	}
	i := slices.IndexFunc(c.parts, func(part command) bool { return part.name == p.args[0] })
	if i < 0 {
		return &wrongCall{fmt.Sprintf("det finns inget kommando %q.\n\n%s", path+" "+p.args[0], c.help(path))}
	}
	p.args = p.args[1:]
	return p.call(ctx, c.parts[i], path+" "+c.parts[i].name)
}

// help tells of a command that has parts.
func (c command) help(path string) string {
	var text strings.Builder
	if c.summary == "" {
		fmt.Fprint(&text, "Löftet gör ett medborgarlöfte möjligt att följa.\n\n")
	} else {
		fmt.Fprintf(&text, "%s: %s\n\n", path, c.summary)
	}
	table := tabwriter.NewWriter(&text, 0, 4, 2, ' ', 0)
	for _, part := range c.parts {
		fmt.Fprintf(table, "  %s\t%s\n", strings.TrimSpace(path+" "+part.name+" "+part.takes), part.summary)
	}
	_ = table.Flush() // a strings.Builder takes everything
	fmt.Fprintf(&text, "\nMer om var och en: %s KOMMANDO --help\n", path)
	if c.summary == "" {
		fmt.Fprint(&text, "Inställningar tas ur miljön; loftet config visar dem.\n")
	}
	return text.String()
}

// wrongCall is a command called with the wrong words.
type wrongCall struct{ message string }

func (w *wrongCall) Error() string { return w.message }

// flags reads a command's flags from its arguments; usage is its line in the help.
func (p *program) flags(usage string, define func(*flag.FlagSet)) error {
	set := p.flagSet(usage)
	define(set)
	return p.parse(set)
}

func (p *program) flagSet(usage string) *flag.FlagSet {
	set := flag.NewFlagSet("loftet", flag.ContinueOnError)
	set.SetOutput(p.stdout)
	set.Usage = func() {
		fmt.Fprintln(p.stdout, usage)
		set.PrintDefaults()
	}
	return set
}

// parse reads the flags that come first among the arguments.
func (p *program) parse(set *flag.FlagSet) error {
	err := set.Parse(p.args)
	p.args = set.Args()
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		return &wrongCall{err.Error()}
	}
	return err
}
