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
	"time"

	"loftet/server/auth"
	"loftet/server/domain"
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
	if err := checkFolder(c); err != nil {
		return err
	}
	var mark *domain.Demo
	begin := func(ctx context.Context, s *service.Service) (demo bool, err error) {
		mark, err = p.makeDemo(ctx, c, s, empty)
		return true, err
	}
	return p.serve(ctx, c, begin, func(addr string, s *service.Service) {
		demoWelcome(p, addr, where(c), remark(mark, empty)+receiptLine(ctx, s))
	})
}

// patience is how long another demo on the same MongoDB may be silent before it is taken for dead.
// The embedded database has one program at a time.
const patience = 10 * time.Second

// makeDemo makes the demo's data where there is none. What the database holds decides, never
// whether its folder was there.
func (p *program) makeDemo(ctx context.Context, c *config, s *service.Service, empty bool) (*domain.Demo, error) {
	maker := seed.Maker{Now: p.now(), Empty: empty}
	if c.MongoURI != "" {
		maker.Patience = patience
	}
	mark, err := maker.Make(ctx, s)
	if errors.Is(err, seed.ErrNotADemo) {
		another := "Välj en annan mapp med --data"
		if c.MongoURI != "" {
			another = "Ta bort MONGODB_URI, eller ange en annan databas"
		}
		return nil, fmt.Errorf("%s: %w. Inget är ändrat. %s", where(c), err, another)
	}
	if err != nil {
		return nil, fmt.Errorf("göra demons data: %w", err)
	}
	return mark, nil
}

// checkFolder says what is wrong with a folder for the data in words that a person can act on.
func checkFolder(c *config) error {
	if c.MongoURI != "" {
		return nil
	}
	info, err := os.Stat(c.Data)
	if errors.Is(err, fs.ErrNotExist) {
		if link, err := os.Readlink(c.Data); err == nil {
			return fmt.Errorf("--data %s: länken leder till %s, som inte finns", c.Data, link)
		}
		return nil
	}
	if err != nil {
		return fmt.Errorf("--data: %w", err)
	}
	if !info.IsDir() {
		return fmt.Errorf("--data %s: det är en fil och ingen mapp", c.Data)
	}
	return nil
}

// remark tells of a demo that is not what was asked for.
func remark(mark *domain.Demo, empty bool) string {
	switch {
	case mark.Empty && !empty:
		return "Demon gjordes med --empty och har ingen aktivitet. Välj en ny mapp med --data för en med aktivitet.\n\n"
	case !mark.Empty && empty:
		return "Demon har redan aktivitet. Välj en ny mapp med --data för en tom.\n\n"
	}
	return ""
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

func demoWelcome(p *program, addr, data, more string) {
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
`, addr, addr, seed.DemoPassword, more, data)
}
