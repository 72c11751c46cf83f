package main

import (
	"context"
	"flag"
	"fmt"

	"loftet/server/seed"
	"loftet/server/service"
	"loftet/server/web"
)

func runServe(ctx context.Context, p *program) error {
	if err := p.flags(
		"loftet serve\n\nKör Löftet med inställningarna ur miljön. Stannar ordnat på SIGTERM.", func(*flag.FlagSet) {},
	); err != nil {
		return err
	}
	c, err := readConfig(p.environ)
	if err != nil {
		return err
	}
	if err := c.check(true); err != nil {
		return err
	}
	begin := func(ctx context.Context, s *service.Service) (bool, error) { return allowed(ctx, c, s) }
	return p.serve(ctx, c, begin, func(addr string, _ *service.Service) {
		fmt.Fprintf(p.stdout, "Löftet svarar på http://%s (%s)\n", addr, c.BaseURL)
	})
}

// allowed reports whether what is served is a demo's data, which is refused unless the settings say
// otherwise: the passwords of its accounts are known.
func allowed(ctx context.Context, c *config, s *service.Service) (demo bool, err error) {
	mark, err := seed.Mark(ctx, s)
	switch {
	case err != nil:
		return false, err
	case mark == nil:
		return false, nil
	case !mark.Whole:
		return false, fmt.Errorf(
			"%s: en demo är halvgjord. Gör klart den med loftet demo, eller välj en annan databas", where(c),
		)
	case !c.AllowDemo:
		return false, fmt.Errorf(
			"%s: databasen är en demos, med konton vars lösenord alla känner till. "+
				"Välj en annan med LOFTET_DATA eller MONGODB_URI, eller sätt LOFTET_ALLOW_DEMO=true", where(c),
		)
	}
	return true, nil
}

// serve opens the database, has begin look at what it holds, and answers until ctx ends. It listens
// before the database is ready, which may take minutes, and says so.
func (p *program) serve(
	ctx context.Context,
	c *config,
	begin func(context.Context, *service.Service) (demo bool, err error),
	ready func(addr string, s *service.Service),
) error {
	useMemory(p.environ)
	proxies, err := c.proxies()
	if err != nil {
		return err
	}
	var door *web.Door
	s, tokens, close, err := p.openAfter(ctx, c, func() (err error) {
		door, err = web.Open(ctx, c.Addr, "building indexes")
		return err
	})
	if door != nil {
		defer func() { _ = door.Close() }() // it is closed already when it has been served
	}
	if err != nil {
		return err
	}
	defer close()
	defer s.Settle()
	demo, err := begin(ctx, s)
	if err != nil {
		return err
	}
	if c.MongoURI == "" {
		stop := p.answerCommands(ctx, c.Data, s)
		defer stop()
	}
	site := web.New(web.Config{
		Service: s, Tokens: tokens, BaseURL: c.BaseURL, Area: c.Area, Demo: demo, Proxies: proxies,
	})
	return site.Serve(ctx, door, func() { ready(door.Addr(), s) })
}
