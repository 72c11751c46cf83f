package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"loftet/server/domain"
	"loftet/server/seed"
	"loftet/server/service"
)

var pledgeCommands = []command{
	{
		name: "import", takes: "FIL", data: pledgeImport,
		summary: "läs in ett löfte (YAML); fel skrivs med fil och rad",
	},
	{
		name: "check", takes: "FIL", data: pledgeCheck,
		summary: "säg vad som är fel i ett löfte, utan att läsa in det",
	},
	{
		name: "export", takes: "LÖFTE", data: pledgeExport,
		summary: "skriv ut ett löfte med sitt kortnamn, till exempel alvsbyn-2023-2025",
	},
}

// pledgeWork is work on the pledge in a file.
func pledgeWork(do func(ctx context.Context, s *service.Service, p *program, pledge *domain.Pledge) error) *work {
	return &work{
		words: 1,
		input: func(_ context.Context, p *program) (string, error) { return readPledge(p.args[0]) },
		do: func(ctx context.Context, s *service.Service, p *program) error {
			file := p.args[0]
			pledge, err := seed.Parse(file, p.stdin)
			if err != nil {
				return err
			}
			if err := do(ctx, s, p, pledge); err != nil {
				return fmt.Errorf("%s: %w", file, err)
			}
			return nil
		},
	}
}

// readPledge is the text of a pledge's file, if it is a pledge.
func readPledge(name string) (string, error) {
	file, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer func() { _ = file.Close() }() // it was only read
	var text strings.Builder
	_, err = seed.Parse(name, io.TeeReader(file, &text))
	return text.String(), err
}

func pledgeImport(*flag.FlagSet) *work {
	return pledgeWork(func(ctx context.Context, s *service.Service, p *program, pledge *domain.Pledge) error {
		imported, err := s.PledgeImport(ctx, service.System, pledge)
		if err == nil {
			fmt.Fprintf(p.stdout, "%s är inläst: %s.\n", imported.ID, contents(imported))
		}
		return err
	})
}

func pledgeCheck(*flag.FlagSet) *work {
	return pledgeWork(func(ctx context.Context, s *service.Service, p *program, pledge *domain.Pledge) error {
		err := s.PledgeCheck(ctx, service.System, pledge)
		if err == nil {
			fmt.Fprintf(p.stdout, "%s går att läsa in: %s. Inget är ändrat.\n", pledge.ID, contents(pledge))
		}
		return err
	})
}

// contents is how much a pledge holds.
func contents(p *domain.Pledge) string {
	return fmt.Sprintf("%d åtaganden under %d inriktningar", len(p.Commitments()), len(p.FocusAreas))
}

func pledgeExport(*flag.FlagSet) *work {
	return &work{words: 1, do: func(ctx context.Context, s *service.Service, p *program) error {
		pledge, err := s.Pledge(ctx, service.System, p.args[0])
		if err != nil {
			return fmt.Errorf("%s: %w", p.args[0], err)
		}
		return seed.Write(p.stdout, pledge)
	}}
}
