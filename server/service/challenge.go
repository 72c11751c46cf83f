package service

import (
	"context"
	"errors"
	"fmt"
	"net/netip"
	"sync"
	"time"

	"loftet/server/auth"
	"loftet/server/domain"
)

// How often an address may send feedback without being signed in, and how often it may look for
// receipts that are not there.
const (
	feedbackPerMinute = 5
	feedbackPerHour   = 30
	receiptMisses     = 20
	receiptWindow     = 15 * time.Minute
)

// citizenLimits bound what those who are not signed in may do, by address.
type citizenLimits struct {
	perMinute, perHour, receipts *auth.Limiter

	mu     sync.Mutex
	tidyAt time.Time // when used proofs are next forgotten
}

func newCitizenLimits() *citizenLimits {
	const remembered = 100_000
	return &citizenLimits{
		perMinute: auth.NewLimiter(feedbackPerMinute, time.Minute, remembered),
		perHour:   auth.NewLimiter(feedbackPerHour, time.Hour, remembered),
		receipts:  auth.NewLimiter(receiptMisses, receiptWindow, remembered),
	}
}

// isTime reports whether used proofs are to be forgotten now, which is every ten minutes.
func (l *citizenLimits) isTime(now time.Time) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if now.Before(l.tidyAt) {
		return false
	}
	l.tidyAt = now.Add(10 * time.Minute)
	return true
}

func errTooMany(wait time.Duration, doing string) error {
	return &limited{
		&domain.Error{
			Code:    domain.RateLimited,
			Message: fmt.Sprintf("%s. Vänta %s och försök igen.", doing, inWords(wait)),
		},
		wait,
	}
}

// inWords is a time to wait as people say it, rounded up.
func inWords(wait time.Duration) string {
	if seconds := int(wait.Seconds()) + 1; seconds <= 90 {
		return fmt.Sprintf("%d sekunder", seconds)
	}
	return fmt.Sprintf("%d minuter", int(wait.Minutes())+1)
}

// Challenge is a task for somebody who is about to send feedback without being signed in.
// RATE_LIMITED.
func (s *Service) Challenge(from netip.Addr) (auth.Challenge, error) {
	task, ok, wait, err := s.challenges.Give(s.random, from, s.clock())
	if err == nil && !ok {
		err = errTooMany(wait, "Det kommer för många försök från din uppkoppling")
	}
	return task, err
}

// prove lets an actor who is not signed in send once more from an address, against a proof of work.
// use spends the proof, so that it cannot be used again; it is not spent on what is refused for
// other reasons. RATE_LIMITED, INVALID at proof.
func (s *Service) prove(by domain.Actor, from netip.Addr, proof *string) (use func(context.Context) error, err error) {
	if by.SignedIn() {
		return func(context.Context) error { return nil }, nil
	}
	now, address := s.clock(), auth.AddressKey(from)
	for _, limiter := range []*auth.Limiter{s.citizens.perMinute, s.citizens.perHour} {
		if ok, wait := limiter.Allow(address, now); !ok {
			return nil, errTooMany(
				wait,
				"Det har kommit många synpunkter från din uppkoppling. Det du skrivit finns kvar",
			)
		}
	}
	if proof == nil || *proof == "" {
		return nil, errProof(
			"Formuläret saknar den kontroll som stoppar automatiska utskick. Ladda om sidan och skicka igen.",
		)
	}
	id, until, err := s.challenges.Check(*proof, now)
	if err != nil {
		return nil, errProof(proofSentence(err))
	}
	return func(ctx context.Context) error { return s.spend(ctx, id, until) }, nil
}

func (s *Service) spend(ctx context.Context, id string, until time.Time) error {
	if now := s.clock(); s.citizens.isTime(now) {
		if err := s.store.ProofsForget(ctx, now); err != nil {
			LogFailure(ctx, "forget used proofs", err)
		}
	}
	unused, err := s.store.ProofSpend(ctx, id, until)
	if err == nil && !unused {
		err = errProof("Kontrollen mot automatiska utskick är redan använd. Skicka igen, så görs en ny.")
	}
	return err
}

func errProof(message string) error {
	return &domain.Error{Code: domain.Invalid, Field: "proof", Message: message}
}

func proofSentence(err error) string {
	switch {
	case errors.Is(err, auth.ErrProofExpired):
		return "Kontrollen mot automatiska utskick har gått ut. Skicka igen, så görs en ny."
	case errors.Is(err, auth.ErrProofEarly):
		return "Det gick för fort. Vänta några sekunder och skicka igen."
	}
	return "Kontrollen mot automatiska utskick stämmer inte. Skicka igen, så görs en ny."
}
