package service

import (
	"context"
	"errors"
	"fmt"
	"net/netip"
	"strings"
	"time"

	"github.com/google/uuid"

	"loftet/server/auth"
	"loftet/server/domain"
)

// SignedIn is somebody who has proved who they are.
type SignedIn struct {
	AccessToken  string
	ExpiresAt    time.Time
	User         *domain.User
	RefreshToken string    // for the cookie; empty: leave the cookie as it is
	CookieUntil  time.Time // when the sign-in ends whatever is done
}

// limited is a RATE_LIMITED error that says when to try again.
type limited struct {
	fault      *domain.Error
	retryAfter time.Duration
}

func (l *limited) Error() string { return l.fault.Message }
func (l *limited) Unwrap() error { return l.fault }

// RetryAfter is how long a RATE_LIMITED caller should wait; 0 for other errors.
func RetryAfter(err error) time.Duration {
	var l *limited
	if errors.As(err, &l) {
		return l.retryAfter
	}
	return 0
}

// signInLimits bound guesses at passwords, by account and by address.
type signInLimits struct{ account, address *auth.Limiter }

func newSignInLimits() *signInLimits {
	const remembered = 100_000
	return &signInLimits{
		account: auth.NewLimiter(auth.SignInPerAccount, auth.SignInWindow, remembered),
		address: auth.NewLimiter(auth.SignInPerAddress, auth.SignInWindow, remembered),
	}
}

// allow counts an attempt. The account's limit is per address too, so that nobody can lock somebody
// else out.
func (l *signInLimits) allow(username string, from netip.Addr, now time.Time) error {
	address := auth.AddressKey(from)
	for _, try := range []struct {
		limiter *auth.Limiter
		key     string
	}{{l.address, address}, {l.account, username + "\x00" + address}} {
		if ok, wait := try.limiter.Allow(try.key, now); !ok {
			minutes := int(wait.Minutes()) + 1
			return &limited{
				&domain.Error{
					Code:    domain.RateLimited,
					Message: fmt.Sprintf("För många försök. Vänta %d minuter och försök igen.", minutes),
				},
				wait,
			}
		}
	}
	return nil
}

// forget takes back what a right password used up, so that only failures count.
func (l *signInLimits) forget(username string, from netip.Addr, now time.Time) {
	address := auth.AddressKey(from)
	l.address.Refund(address, now)
	l.account.Refund(username+"\x00"+address, now)
}

var errWrongPassword = &domain.Error{Code: domain.Unauthenticated, Message: "Fel användarnamn eller lösenord."}

// SignIn checks a password and begins a session: a shift's without a device, 30 days on somebody's
// own phone. UNAUTHENTICATED, in the same time whether the account exists or not; RATE_LIMITED.
func (s *Service) SignIn(ctx context.Context, username, password, deviceID string, from netip.Addr) (*SignedIn, error) {
	now := s.clock()
	username = strings.ToLower(strings.TrimSpace(username))
	if err := s.limits.allow(username, from, now); err != nil {
		return nil, err
	}
	u, err := s.store.UserNamed(ctx, username)
	if err != nil && !domain.IsCode(err, domain.NotFound) {
		return nil, err
	}
	hash := ""
	if u != nil && !u.Disabled {
		hash = u.PasswordHash
	}
	ok, _, err := auth.VerifyPassword(ctx, hash, password)
	if err != nil {
		return nil, fmt.Errorf("verify password: %w", err)
	}
	if !ok {
		return nil, errWrongPassword
	}
	s.limits.forget(username, from, now)
	life := auth.ShiftLife
	if deviceID != "" {
		life = auth.PersonalPhoneLife
	}
	session := &domain.SignInSession{
		ID:        uuid.NewString(),
		UserID:    u.ID,
		DeviceID:  deviceID,
		CreatedAt: now,
		Revision:  1,
	}
	token, err := auth.NewRefreshToken(s.random, session.ID)
	if err != nil {
		return nil, err
	}
	keep(session, auth.NewRefreshState(token.Hash(), now, life))
	if err := s.store.SessionSave(ctx, session); err != nil {
		return nil, err
	}
	if err := s.store.SessionsExpire(ctx, u.ID, now); err != nil {
		logFailure(ctx, "remove expired sessions", err)
	}
	if deviceID != "" {
		s.backAgain(ctx, u.ID, deviceID)
	}
	s.note(
		ctx,
		u.AreaCodes,
		domain.AuditEntry{Actor: u.Username, Action: domain.AuditSignIn, Noun: domain.NounUser, RecordID: u.ID},
	)
	return s.admit(u, session, token.Text())
}

// state is what is stored of a session's tokens.
func state(session *domain.SignInSession) auth.RefreshState {
	return auth.RefreshState{
		CurrentHash: session.CurrentHash, PreviousHash: session.PreviousHash,
		RotatedAt: session.RotatedAt, ExpiresAt: session.ExpiresAt, Revoked: !session.RevokedAt.IsZero(),
	}
}

// keep puts a token state into the session.
func keep(session *domain.SignInSession, state auth.RefreshState) {
	session.CurrentHash, session.PreviousHash = state.CurrentHash, state.PreviousHash
	session.RotatedAt, session.ExpiresAt = state.RotatedAt, state.ExpiresAt
}

// admit issues an access token.
func (s *Service) admit(u *domain.User, session *domain.SignInSession, refresh string) (*SignedIn, error) {
	token, expires, err := s.tokens.Issue(auth.Claims{UserID: u.ID, SessionID: session.ID}, s.clock())
	if err != nil {
		return nil, fmt.Errorf("issue access token: %w", err)
	}
	return &SignedIn{
		AccessToken:  token,
		ExpiresAt:    expires,
		User:         u,
		RefreshToken: refresh,
		CookieUntil:  session.ExpiresAt,
	}, nil
}

// Refresh exchanges a refresh token for a new one and a new access token. A token that was
// exchanged before ends the session: two have had it. UNAUTHENTICATED.
func (s *Service) Refresh(ctx context.Context, presented string) (*SignedIn, error) {
	token, err := auth.ParseRefreshToken(presented)
	if err != nil {
		return nil, domain.ErrUnauthenticated()
	}
	var in *SignedIn
	err = retry(func() error {
		in, err = s.refresh(ctx, token)
		return err
	})
	return in, err
}

func (s *Service) refresh(ctx context.Context, token auth.RefreshToken) (*SignedIn, error) {
	now := s.clock()
	session, err := s.store.Session(ctx, token.SessionID)
	if domain.IsCode(err, domain.NotFound) {
		return nil, domain.ErrUnauthenticated()
	}
	if err != nil {
		return nil, err
	}
	u, err := s.store.User(ctx, session.UserID)
	if err != nil || u.Disabled {
		return nil, domain.ErrUnauthenticated()
	}
	switch auth.Decide(state(session), token.Hash(), now) {
	case auth.Grace:
		return s.admit(u, session, "")
	case auth.Rotate:
		next, err := auth.NewRefreshToken(s.random, session.ID)
		if err != nil {
			return nil, err
		}
		keep(session, state(session).Rotated(next.Hash(), now))
		session.Revision++
		if err := s.store.SessionSave(ctx, session); err != nil {
			return nil, err
		}
		return s.admit(u, session, next.Text())
	case auth.Reused:
		if err := s.revoke(ctx, session); err != nil {
			return nil, err
		}
		s.note(
			ctx,
			u.AreaCodes,
			domain.AuditEntry{
				Actor:    u.Username,
				Action:   domain.AuditSignInStolen,
				Noun:     domain.NounUser,
				RecordID: u.ID,
			},
		)
	}
	return nil, domain.ErrUnauthenticated()
}

func (s *Service) revoke(ctx context.Context, session *domain.SignInSession) error {
	session.RevokedAt = s.clock()
	session.Revision++
	return s.store.SessionSave(ctx, session)
}

// SignOut ends the session that a refresh token belongs to. An unknown token is no error: whoever
// has it is out.
func (s *Service) SignOut(ctx context.Context, presented string) error {
	token, err := auth.ParseRefreshToken(presented)
	if err != nil {
		return nil
	}
	var ended string // whose session it was
	err = retry(func() error {
		session, err := s.store.Session(ctx, token.SessionID)
		if domain.IsCode(err, domain.NotFound) {
			return nil
		}
		if err != nil {
			return err
		}
		switch auth.Decide(state(session), token.Hash(), s.clock()) {
		case auth.Rotate, auth.Grace, auth.Reused:
			ended = session.UserID
			return s.revoke(ctx, session)
		}
		return nil
	})
	if err == nil && ended != "" {
		s.noteSignOut(ctx, ended)
	}
	return err
}

// noteSignOut writes in the audit log that a user has signed out.
func (s *Service) noteSignOut(ctx context.Context, userID string) {
	u, err := s.store.User(ctx, userID)
	if err != nil {
		logFailure(ctx, "write in the audit log", err)
		return
	}
	s.note(
		ctx,
		u.AreaCodes,
		domain.AuditEntry{Actor: u.Username, Action: domain.AuditSignOut, Noun: domain.NounUser, RecordID: u.ID},
	)
}

// Authenticate is who an access token or an API key stands for, with the role and areas that they
// have now. UNAUTHENTICATED, also once the session is revoked.
func (s *Service) Authenticate(ctx context.Context, token string) (domain.Actor, error) {
	if auth.IsAPIKey(token) {
		return s.authenticateKey(ctx, token)
	}
	claims, err := s.tokens.Verify(token, s.now())
	if err != nil {
		return domain.Actor{}, domain.ErrUnauthenticated()
	}
	session, err := s.store.Session(ctx, claims.SessionID)
	if domain.IsCode(err, domain.NotFound) || err == nil && !session.RevokedAt.IsZero() {
		return domain.Actor{}, domain.ErrUnauthenticated()
	}
	if err != nil {
		return domain.Actor{}, err
	}
	u, err := s.store.User(ctx, claims.UserID)
	if domain.IsCode(err, domain.NotFound) || err == nil && (u.Disabled || u.ID != session.UserID) {
		return domain.Actor{}, domain.ErrUnauthenticated()
	}
	if err != nil {
		return domain.Actor{}, err
	}
	return u.Actor(session.ID), nil
}

// passwordRule is a Swedish sentence for the first rule that a password breaks.
func passwordRule(err error) string {
	var broken *auth.PolicyError
	if !errors.As(err, &broken) || len(broken.Rules) == 0 {
		return "Lösenordet kan inte användas."
	}
	sentences := map[auth.PasswordRule]string{
		auth.PasswordTooShort:    "Lösenordet ska ha minst 12 tecken.",
		auth.PasswordTooLong:     "Lösenordet är för långt.",
		auth.PasswordNotText:     "Lösenordet innehåller tecken som inte går att skriva.",
		auth.PasswordRepeated:    "Lösenordet upprepar samma tecken. Välj något svårare att gissa.",
		auth.PasswordKeyboard:    "Lösenordet följer tangentbordet. Välj något svårare att gissa.",
		auth.PasswordNumber:      "Lösenordet är bara siffror. Välj något svårare att gissa.",
		auth.PasswordCommon:      "Lösenordet är ett av de vanligaste. Välj något svårare att gissa.",
		auth.PasswordNamesItself: "Lösenordet är användarnamnet eller produktens namn. Välj något annat.",
	}
	return sentences[broken.Rules[0]]
}
