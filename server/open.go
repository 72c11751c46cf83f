package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"time"

	"loftet/server/auth"
	"loftet/server/domain"
	"loftet/server/service"
	"loftet/server/store"
	"loftet/server/store/embedded"
	"loftet/server/store/mongodb"
)

// openTimeout is how long the database may take to answer when the program starts.
const openTimeout = 30 * time.Second

// errInUse tells that another process has the data folder.
var errInUse = errors.New("används redan av en loftet som är igång")

// openEngine opens the database that the settings name: MongoDB, or the embedded file.
func openEngine(ctx context.Context, c *config) (store.Engine, error) {
	if c.MongoURI != "" {
		engine, err := mongodb.Open(ctx, c.MongoURI)
		if err != nil {
			return nil, fmt.Errorf("MONGODB_URI: %w", err)
		}
		return engine, nil
	}
	engine, err := embedded.Open(ctx, c.Data)
	if errors.Is(err, embedded.ErrInUse) {
		return nil, fmt.Errorf("mappen %s %w", c.Data, errInUse)
	}
	if err != nil {
		return nil, fmt.Errorf("LOFTET_DATA %s: %w", c.Data, err)
	}
	return engine, nil
}

// open makes the service of the settings, with its database open and its indexes there: those that
// are new take their time. close gives the database back.
func (p *program) open(
	ctx context.Context, c *config,
) (s *service.Service, tokens *auth.Tokens, close func(), err error) {
	return p.openAfter(ctx, c, func() error { return nil })
}

// openAfter is open, with something done when the database answers and before its indexes are made.
func (p *program) openAfter(
	ctx context.Context,
	c *config,
	answered func() error,
) (s *service.Service, tokens *auth.Tokens, close func(), err error) {
	keys, err := auth.ParseKeys(c.TokenKeys)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("LOFTET_TOKEN_KEYS: %w", err)
	}
	if tokens, err = auth.NewTokens(keys, c.BaseURL, "loftet"); err != nil {
		return nil, nil, nil, err
	}
	life, err := c.invitationLife()
	if err != nil {
		return nil, nil, nil, err
	}
	opening, cancel := context.WithTimeout(ctx, openTimeout)
	defer cancel()
	engine, err := p.engine(opening, c)
	if err != nil {
		return nil, nil, nil, err
	}
	close = func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), openTimeout)
		defer cancel()
		_ = engine.Close(ctx) // nothing is buffered: every write was durable when it returned
	}
	if err = answered(); err != nil {
		close()
		return nil, nil, nil, err
	}
	opened, err := store.Open(ctx, engine)
	if err != nil {
		close()
		return nil, nil, nil, err
	}
	s = service.New(service.Config{
		Store: opened, Tokens: tokens, Random: rand.Reader, Now: p.now, BaseURL: c.BaseURL, InvitationLife: life,
		AccessReviews: domain.AccessReviewRule{Months: c.ReviewMonths, UnusedDays: c.UnusedDays},
	})
	return s, tokens, close, nil
}

// engine opens the database, or what stands for it in tests.
func (p *program) engine(ctx context.Context, c *config) (store.Engine, error) {
	engine, err := openEngine(ctx, c)
	if err == nil && p.wrap != nil {
		engine = p.wrap(engine)
	}
	return engine, err
}
