package main

import (
	"context"
	"flag"
	"fmt"

	"loftet/server/service"
)

// migrateWork does at once what serve does when it starts the first time.
func migrateWork(*flag.FlagSet) *work {
	return &work{do: func(ctx context.Context, s *service.Service, p *program) error {
		changed, err := s.Migrate(ctx)
		fmt.Fprintf(p.stdout, "%d poster är omgjorda.\n", changed)
		return err
	}}
}
