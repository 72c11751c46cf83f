package main

import (
	"context"
	"flag"
	"fmt"

	"loftet/server/service"
	"loftet/server/web"
)

func runServe(ctx context.Context, p *program) error {
	if err := p.flags("loftet serve\n\nKör Löftet med inställningarna ur miljön. Stannar ordnat på SIGTERM.", func(*flag.FlagSet) {}); err != nil {
		return err
	}
	c, err := readConfig(p.environ)
	if err != nil {
		return err
	}
	if err := c.check(true); err != nil {
		return err
	}
	return p.serve(ctx, c, false, func(addr string, _ *service.Service) {
		fmt.Fprintf(p.stdout, "Löftet svarar på http://%s (%s)\n", addr, c.BaseURL)
	})
}

// serve opens the database and answers until ctx ends.
func (p *program) serve(
	ctx context.Context, c *config, demo bool, ready func(addr string, s *service.Service),
) error {
	s, tokens, close, err := p.open(ctx, c)
	if err != nil {
		return err
	}
	defer close()
	defer s.Settle()
	proxies, err := c.proxies()
	if err != nil {
		return err
	}
	site := web.New(web.Config{
		Service: s, Tokens: tokens, BaseURL: c.BaseURL, Area: c.Area, Demo: demo, Proxies: proxies,
	})
	return site.ListenAndServe(ctx, c.Addr, func(addr string) { ready(addr, s) })
}
