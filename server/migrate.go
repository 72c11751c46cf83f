package main

import (
	"context"
	"flag"
	"fmt"
)

func runMigrate(ctx context.Context, p *program) error {
	err := p.flags(
		"loftet migrate\n\nGör om det som äldre versioner har sparat så som den här sparar det. serve gör det också när det startar första gången.",
		func(*flag.FlagSet) {},
	)
	if err != nil {
		return err
	}
	s, close, err := p.openForCommand(ctx)
	if err != nil {
		return err
	}
	defer close()
	changed, err := s.Migrate(ctx)
	fmt.Fprintf(p.stdout, "%d poster är omgjorda.\n", changed)
	return err
}
