package graph

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"loftet/server/domain"
)

func TestOnlyDomainErrorsAreToldToAClient(t *testing.T) {
	t.Parallel()
	ctx := WithRequestID(context.Background(), "ABC123")
	cases := []struct {
		name string
		err  error
		code string
		says string
	}{
		{"a fault", domain.ErrForbidden(), "FORBIDDEN", "roll"},
		{"a wrapped fault", fmt.Errorf("save: %w", domain.ErrConflict()), "CONFLICT", "ändrat"},
		{
			"several",
			domain.Errors{
				{Code: domain.Invalid, Field: "a", Message: "ett"},
				{Code: domain.Invalid, Field: "b", Message: "två"},
			},
			"INVALID",
			"två",
		},
		{"a slow one", fmt.Errorf("find: %w", context.DeadlineExceeded), "UNAVAILABLE", "lång tid"},
		{"anything else", errors.New("password=hemligt at 10.0.0.1"), "INTERNAL", "ABC123"},
	}
	for _, c := range cases {
		got := Present(ctx, c.err)
		if got.Extensions["code"] != c.code || !strings.Contains(got.Message, c.says) ||
			strings.Contains(got.Message, "hemligt") {
			t.Errorf("%s: %s %v", c.name, got.Message, got.Extensions)
		}
	}
}

func TestPayloadsTellOnlyWhatTheWriterCanMend(t *testing.T) {
	t.Parallel()
	for code, inPayload := range map[domain.Code]bool{
		domain.Invalid: true, domain.NotFound: true, domain.Conflict: true,
		domain.Forbidden: false, domain.Unauthenticated: false, domain.Unavailable: false,
	} {
		faults, err := payload(&domain.Error{Code: code})
		if inPayload != (err == nil && len(faults) == 1) || inPayload == (err != nil) {
			t.Errorf("%s: %v %v", code, faults, err)
		}
	}
	if _, err := payload(errors.New("x")); err == nil {
		t.Error("an internal error is no user error")
	}
}
