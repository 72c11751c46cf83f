package main

import (
	"context"
	"crypto/rand"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"net/netip"
	"os"
	"path/filepath"

	"loftet/server/auth"
	"loftet/server/seed"
	"loftet/server/service"
)

// runDemo starts Löftet for somebody who wants to try it: on this machine only, with data of its
// own that anybody may see is made up.
func runDemo(ctx context.Context, p *program) error {
	c, err := readConfig(p.environ)
	if err != nil {
		return err
	}
	empty := false
	c.Data = filepath.Join(c.Data, "demo")
	err = p.flags(
		"loftet demo\n\nProva Löftet på den egna datorn: Älvsbyns riktiga löfte, påhittade människor och påhittad aktivitet.",
		func(set *flag.FlagSet) {
			set.StringVar(&c.Addr, "addr", c.Addr, "adress och port, bara på den egna datorn")
			set.StringVar(&c.Data, "data", c.Data, "mapp för demons data; görs om den saknas")
			set.BoolVar(&empty, "empty", false, "löfte och konton, men ingen aktivitet")
		},
	)
	if err != nil {
		return err
	}
	host, _, err := net.SplitHostPort(c.Addr)
	if err != nil || !isLoopback(host) {
		return &wrongCall{"--addr: demon svarar bara på den egna datorn, till exempel 127.0.0.1:8080"}
	}
	c.BaseURL, c.Area = "http://"+c.Addr, seed.DemoArea
	if c.TokenKeys, err = auth.NewKeySeed(rand.Reader); err != nil {
		return err
	}
	if err := c.check(true); err != nil {
		return err
	}
	logLevel.Set(slog.LevelWarn)
	if err := p.seedDemo(ctx, c, empty); err != nil {
		return fmt.Errorf("göra demons data: %w", err)
	}
	return p.serve(
		ctx,
		c,
		true,
		func(addr string, s *service.Service) { demoWelcome(p, addr, where(c), receiptLine(ctx, s)) },
	)
}

// seedDemo makes the demo's data where there is none: whole or not at all, so that a start that was
// cut is made again.
func (p *program) seedDemo(ctx context.Context, c *config, empty bool) error {
	if c.MongoURI != "" {
		return p.loadDemo(ctx, c, empty)
	}
	if _, err := os.Stat(c.Data); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	making := *c
	making.Data = c.Data + ".new"
	if err := os.RemoveAll(making.Data); err != nil {
		return err
	}
	if err := p.loadDemo(ctx, &making, empty); err != nil {
		return err
	}
	return os.Rename(making.Data, c.Data)
}

// loadDemo writes the demo's data. What is there already is left alone.
func (p *program) loadDemo(ctx context.Context, c *config, empty bool) error {
	s, _, close, err := p.open(ctx, c)
	if err != nil {
		return err
	}
	defer close()
	return seed.Demo(ctx, s, p.now(), empty)
}

// where tells a person which database holds the data.
func where(c *config) string {
	if c.MongoURI != "" {
		return masked(c.MongoURI)
	}
	return c.Data
}

// receiptLine tells of a receipt code that leads somewhere, when there is one.
func receiptLine(ctx context.Context, s *service.Service) string {
	code, err := s.ReceiptCodeOf(ctx, seed.DemoFeedbackID)
	if err != nil {
		return ""
	}
	if _, err := s.FeedbackByReceipt(ctx, netip.Addr{}, string(code)); err != nil {
		return "" // an empty demo
	}
	return fmt.Sprintf("Prova också /kvitto med koden %s: en synpunkt som har fått svar.\n\n", code)
}

func demoWelcome(p *program, addr, data, receipt string) {
	fmt.Fprintf(p.stdout, `
Löftet svarar på http://%s

Löftet är Älvsbyns riktiga. All aktivitet och alla konton är påhittade.

Logga in på http://%s/logga-in, lösenord %s:
  polis, polis2   poliser i fält          falt         kommunal personal i fält
  samordnare      samordnar och granskar  chef         chef för lokalpolisområdet
  analytiker      läser statistik         admin        sköter konton
  pitea           samordnare i Piteå

Prova: logga in som polis på telefonstorlek, slå av nätet i webbläsarens
verktyg, registrera en trafikkontroll, och slå på nätet igen.

%sData finns i %s. Avsluta med Ctrl+C.
`, addr, addr, seed.DemoPassword, receipt, data)
}
