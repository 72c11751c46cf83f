package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/caarlos0/env/v11"

	"loftet/server/auth"
	"loftet/server/domain"
)

// config is the settings, from the environment. Each can be given as NAME_FILE too, the path of a
// file that holds the value.
type config struct {
	Addr           string   `env:"LOFTET_ADDR"            envDefault:"127.0.0.1:8080"`
	Data           string   `env:"LOFTET_DATA"            envDefault:"data"`
	MongoURI       string   `env:"MONGODB_URI"`
	BaseURL        string   `env:"LOFTET_BASE_URL"        envDefault:"http://127.0.0.1:8080"`
	TokenKeys      string   `env:"LOFTET_TOKEN_KEYS"`
	Area           string   `env:"LOFTET_AREA"            envDefault:"2560"`
	TrustedProxies []string `env:"LOFTET_TRUSTED_PROXIES"`
	AllowDemo      bool     `env:"LOFTET_ALLOW_DEMO"`
	InvitationLife string   `env:"LOFTET_INVITATION_LIFE" envDefault:"24h"`
	ReviewMonths   int      `env:"LOFTET_ACCESS_REVIEW_MONTHS" envDefault:"6"`
	UnusedDays     int      `env:"LOFTET_UNUSED_DAYS" envDefault:"90"`
}

// setting is one of those above with what it means to a person.
type setting struct {
	name, meaning string
	secret        bool
	value         func(*config) string
}

// settings are all of them, in the order that they are shown.
var settings = []setting{
	{"LOFTET_ADDR", "adress och port att lyssna på", false, func(c *config) string { return c.Addr }},
	{"LOFTET_DATA", "mapp för den inbyggda databasen", false, func(c *config) string { return c.Data }},
	{"MONGODB_URI", "MongoDB; tomt: den inbyggda databasen", true, func(c *config) string { return c.MongoURI }},
	{
		"LOFTET_BASE_URL",
		"adressen som besökarna ser; https krävs utom på den egna datorn",
		false,
		func(c *config) string { return c.BaseURL },
	},
	{
		"LOFTET_TOKEN_KEYS",
		"nycklar som inloggningar signeras med: base64 av 32 slumpade byte, flera med komma, den första signerar",
		true,
		func(c *config) string { return c.TokenKeys },
	},
	{"LOFTET_AREA", "kommunkod för området som startsidan visar", false, func(c *config) string { return c.Area }},
	{
		"LOFTET_TRUSTED_PROXIES",
		"adresser (CIDR, med komma) vars X-Forwarded-For är att lita på",
		false,
		func(c *config) string { return strings.Join(c.TrustedProxies, ",") },
	},
	{
		"LOFTET_ALLOW_DEMO",
		"true: serve svarar också med en demos data, vars lösenord alla känner till",
		false,
		func(c *config) string { return strconv.FormatBool(c.AllowDemo) },
	},
	{
		"LOFTET_INVITATION_LIFE",
		"hur länge en inbjudans länk fungerar",
		false,
		func(c *config) string { return c.InvitationLife },
	},
	{
		"LOFTET_ACCESS_REVIEW_MONTHS",
		"hur många månader det får gå mellan åtkomstgenomgångar",
		false,
		func(c *config) string { return strconv.Itoa(c.ReviewMonths) },
	},
	{
		"LOFTET_UNUSED_DAYS",
		"efter hur många dagar ett konto räknas som oanvänt när konton gås igenom",
		false,
		func(c *config) string { return strconv.Itoa(c.UnusedDays) },
	},
}

// readConfig reads the settings. An unknown LOFTET_ setting, or a file that cannot be read, is an
// error with its name.
func readConfig(environ []string) (*config, error) {
	given, err := given(environ)
	if err != nil {
		return nil, err
	}
	c := &config{}
	if err := env.ParseWithOptions(c, env.Options{Environment: given}); err != nil {
		return nil, err
	}
	return c, nil
}

// given are the settings in the environment by name, those in files read.
func given(environ []string) (map[string]string, error) {
	values := map[string]string{}
	for _, line := range environ {
		key, value, _ := strings.Cut(line, "=")
		name := strings.TrimSuffix(key, "_FILE")
		known := slices.ContainsFunc(settings, func(s setting) bool { return s.name == name })
		if !known {
			if strings.HasPrefix(key, "LOFTET_") && !strings.HasPrefix(key, "LOFTET_TEST_") {
				return nil, fmt.Errorf("%s: det finns ingen sådan inställning (loftet config visar dem som finns)", key)
			}
			continue
		}
		if name != key {
			text, err := os.ReadFile(value)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", key, err)
			}
			value = strings.TrimSpace(string(text))
		}
		if _, twice := values[name]; twice {
			return nil, fmt.Errorf("%s: inställningen är given både direkt och som fil", name)
		}
		if value != "" {
			values[name] = value
		}
	}
	return values, nil
}

// check says everything that is wrong with the settings, by name. With secrets, those that serve
// needs must be there and be strong.
func (c *config) check(secrets bool) error {
	var wrong []string
	no := func(name, message string) { wrong = append(wrong, name+": "+message) }
	if _, _, err := net.SplitHostPort(c.Addr); err != nil {
		no("LOFTET_ADDR", "skriv värd och port, till exempel 127.0.0.1:8080")
	}
	base, err := url.Parse(c.BaseURL)
	switch {
	case err != nil || base.Host == "" || base.Scheme != "http" && base.Scheme != "https":
		no("LOFTET_BASE_URL", "skriv en webbadress, till exempel https://loftet.exempel.se")
	case base.Scheme == "http" && !isLoopback(base.Hostname()):
		no("LOFTET_BASE_URL", "http går bara på den egna datorn; använd https")
	}
	if !domain.ValidAreaCode(c.Area) {
		no("LOFTET_AREA", "skriv kommunkoden med fyra siffror, till exempel 2560")
	}
	if _, err := c.proxies(); err != nil {
		no("LOFTET_TRUSTED_PROXIES", "skriv adresser som 10.0.0.0/8, med komma emellan, eller none")
	}
	if _, err := c.invitationLife(); err != nil {
		no("LOFTET_INVITATION_LIFE", err.Error())
	}
	if c.ReviewMonths < 1 || c.ReviewMonths > 24 {
		no("LOFTET_ACCESS_REVIEW_MONTHS", "skriv ett antal månader mellan 1 och 24, till exempel 6")
	}
	if c.UnusedDays < 7 || c.UnusedDays > 730 {
		no("LOFTET_UNUSED_DAYS", "skriv ett antal dagar mellan 7 och 730, till exempel 90")
	}
	if secrets && base != nil && base.Scheme == "https" && len(c.TrustedProxies) == 0 {
		no("LOFTET_TRUSTED_PROXIES", "skriv vilka adresser som proxyn framför har, eller none om ingen finns: "+
			"annars räknas alla besökare som en och samma")
	}
	if secrets {
		if c.TokenKeys == "" {
			no("LOFTET_TOKEN_KEYS", "saknas. En ny nyckel görs med: openssl rand -base64 32")
		} else if _, err := auth.ParseKeys(c.TokenKeys); err != nil {
			no("LOFTET_TOKEN_KEYS", "duger inte: "+err.Error())
		}
	}
	if len(wrong) > 0 {
		return fmt.Errorf("inställningarna duger inte:\n  %s", strings.Join(wrong, "\n  "))
	}
	return nil
}

// noProxies says that nothing stands in front of the program.
const noProxies = "none"

// proxies are the networks whose X-Forwarded-For is believed.
func (c *config) proxies() (networks []netip.Prefix, err error) {
	if len(c.TrustedProxies) == 1 && strings.TrimSpace(c.TrustedProxies[0]) == noProxies {
		return nil, nil
	}
	for _, text := range c.TrustedProxies {
		network, err := netip.ParsePrefix(strings.TrimSpace(text))
		if err != nil {
			return nil, err
		}
		networks = append(networks, network)
	}
	return networks, nil
}

// How long a link by which a password is chosen may lie in a mailbox.
const shortestInvitation, longestInvitation = time.Hour, 30 * 24 * time.Hour

// invitationLife is how long an invitation's link works.
func (c *config) invitationLife() (time.Duration, error) {
	life, err := time.ParseDuration(c.InvitationLife)
	if err != nil || life < shortestInvitation || life > longestInvitation {
		return 0, errors.New("skriv en tid mellan 1h och 720h, till exempel 24h")
	}
	return life, nil
}

// isLoopback reports whether host is this machine only.
func isLoopback(host string) bool {
	if host == "localhost" {
		return true
	}
	address, err := netip.ParseAddr(host)
	return err == nil && address.IsLoopback()
}

func runConfig(_ context.Context, p *program) error {
	if err := p.flags(
		"loftet config\n\nVisar inställningarna som de är, med hemligheter dolda. Var och en kan också ges som NAMN_FILE.",
		func(*flag.FlagSet) {},
	); err != nil {
		return err
	}
	c, err := readConfig(p.environ)
	if err != nil {
		return err
	}
	for _, s := range settings {
		value := s.value(c)
		if s.secret && value != "" {
			value = masked(value)
		}
		fmt.Fprintf(p.stdout, "%-23s %-28s # %s\n", s.name, value, s.meaning)
	}
	return c.check(false)
}

// shownOptions are the options of a MongoDB address that say nothing secret.
var shownOptions = []string{
	"authsource", "authmechanism", "replicaset", "tls", "ssl", "retrywrites", "retryreads", "w", "readpreference",
	"directconnection", "loadbalanced", "appname", "maxpoolsize", "minpoolsize", "connecttimeoutms",
	"serverselectiontimeoutms", "sockettimeoutms", "compressors",
}

// maskOptions keeps the names of an address's options, and the values of those that are known to
// say nothing secret.
func maskOptions(query string) string {
	if query == "" {
		return ""
	}
	options := strings.FieldsFunc(query, func(r rune) bool { return r == '&' || r == ';' })
	for i, option := range options {
		name, _, valued := strings.Cut(option, "=")
		if valued && !slices.Contains(shownOptions, strings.ToLower(name)) {
			options[i] = name + "=•••"
		}
	}
	return strings.Join(options, "&")
}

// masked shows of a secret only that it is there; of an address everything but who signs in and
// what may be secret among its options.
func masked(value string) string {
	if u, err := url.Parse(value); err == nil && u.Scheme != "" && u.Host != "" {
		if u.User != nil {
			u.User = url.UserPassword("•••", "•••")
		}
		u.RawQuery, u.Fragment, u.RawFragment = maskOptions(u.RawQuery), "", ""
		text, err := url.PathUnescape(u.Redacted())
		if err == nil {
			return text
		}
	}
	return fmt.Sprintf("••• (%d tecken)", len(value))
}
