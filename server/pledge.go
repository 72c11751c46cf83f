package main

import (
	"context"
	"flag"
	"fmt"
	"os"

	"loftet/server/seed"
	"loftet/server/service"
)

const pledgeUsage = `loftet pledge import FIL    läs in ett löfte (YAML); fel skrivs med fil och rad
loftet pledge export LÖFTE  skriv ut ett löfte med sitt kortnamn, till exempel alvsbyn-2023-2025`

func runPledge(ctx context.Context, p *program) error {
	if err := p.flags(pledgeUsage, func(*flag.FlagSet) {}); err != nil {
		return err
	}
	if len(p.args) != 2 || p.args[0] != "import" && p.args[0] != "export" {
		return &wrongCall{pledgeUsage}
	}
	if p.args[0] == "import" {
		return pledgeImport(ctx, p, p.args[1])
	}
	return pledgeExport(ctx, p, p.args[1])
}

func pledgeImport(ctx context.Context, p *program, file string) error {
	text, err := os.Open(file)
	if err != nil {
		return err
	}
	defer text.Close()
	pledge, err := seed.Parse(file, text)
	if err != nil {
		return err
	}
	s, close, err := p.openForCommand(ctx)
	if err != nil {
		return err
	}
	defer close()
	imported, err := s.PledgeImport(ctx, service.System, pledge)
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	fmt.Fprintf(
		p.stdout,
		"%s är inläst: %d åtaganden under %d inriktningar.\n",
		imported.ID,
		len(imported.Commitments()),
		len(imported.FocusAreas),
	)
	return nil
}

func pledgeExport(ctx context.Context, p *program, slug string) error {
	s, close, err := p.openForCommand(ctx)
	if err != nil {
		return err
	}
	defer close()
	pledge, err := s.Pledge(ctx, service.System, slug)
	if err != nil {
		return fmt.Errorf("%s: %w", slug, err)
	}
	return seed.Write(p.stdout, pledge)
}
